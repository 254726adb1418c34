-- The score in a criterion below which a bid is not ranked; none for the tenders before this.
ALTER TABLE tender_criterion ADD COLUMN pass_mark NUMERIC(5, 2);
