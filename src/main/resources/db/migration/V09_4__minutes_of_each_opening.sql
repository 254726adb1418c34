-- A tender with two envelopes has minutes of each opening. The column is made anew, because its constraint that there be
-- only one has no name that the two databases share.
ALTER TABLE opening_minutes ADD COLUMN of_tender BIGINT;
UPDATE opening_minutes SET of_tender = tender_id;
ALTER TABLE opening_minutes DROP COLUMN tender_id;
ALTER TABLE opening_minutes RENAME COLUMN of_tender TO tender_id;
ALTER TABLE opening_minutes ALTER COLUMN tender_id SET NOT NULL;
ALTER TABLE opening_minutes ADD COLUMN envelope VARCHAR(20) DEFAULT 'WHOLE' NOT NULL;
ALTER TABLE opening_minutes ADD CONSTRAINT opening_minutes_of_envelope UNIQUE (tender_id, envelope);

-- What was made of each envelope: so far one without a total was unreadable.
ALTER TABLE opening_minutes_line ADD COLUMN finding VARCHAR(20) DEFAULT 'READ' NOT NULL;
UPDATE opening_minutes_line SET finding = 'UNREADABLE' WHERE total_amount IS NULL;
