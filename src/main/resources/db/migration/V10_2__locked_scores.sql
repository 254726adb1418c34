-- The committee scores without names; then the scores are locked, and each member declares again.
ALTER TABLE evaluation ADD COLUMN locked_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE score_sheet ADD COLUMN ties VARCHAR(2000);
ALTER TABLE score_sheet ADD COLUMN confirmed_at TIMESTAMP WITH TIME ZONE;

-- Whatever was counted before this was locked, and its signatories knew the names.
UPDATE evaluation SET locked_at = ranked_at WHERE ranked_at IS NOT NULL;
UPDATE score_sheet SET confirmed_at = handed_in_at
    WHERE conflict = 'NONE' AND evaluation_id IN (SELECT id FROM evaluation WHERE ranked_at IS NOT NULL);

-- Why evaluators lie far apart, as one of them wrote it.
CREATE TABLE spread_reason (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    criterion VARCHAR(40) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    written_by VARCHAR(120) NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference, criterion)
);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (40, 1, 'SCORE_SPREAD_POINTS', DATE '2004-06-09', 20, 'Operator of the portal');
