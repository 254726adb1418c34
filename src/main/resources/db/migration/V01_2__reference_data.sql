-- The row whose lock decides who begins a new series of references: a row that is not there cannot be locked.
INSERT INTO reference_series (series, last_number) VALUES ('*', 0);

-- Figures with a day and a source by which the portal decides; a row is never changed, a later one takes its place.
CREATE TABLE reference_value (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(60) NOT NULL,
    valid_from DATE NOT NULL,
    amount NUMERIC(18, 6) NOT NULL,
    source VARCHAR(200) NOT NULL,
    UNIQUE (code, valid_from)
);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (1, 1, 'MINIMUM_BIDDING_DAYS_NATIONAL', DATE '2004-06-09', 15, 'Public Procurement Rules 2004, rule 13'),
    (2, 1, 'MINIMUM_BIDDING_DAYS_INTERNATIONAL', DATE '2004-06-09', 30, 'Public Procurement Rules 2004, rule 13'),
    (3, 1, 'STANDSTILL_DAYS', DATE '2004-06-09', 15, 'Operator of the portal: complaint window of 5 days and 10 days to decide (Public Procurement Rules 2004, rule 48)'),
    (4, 1, 'SETTLE_SECONDS', DATE '2004-06-09', 60, 'Operator of the portal');
