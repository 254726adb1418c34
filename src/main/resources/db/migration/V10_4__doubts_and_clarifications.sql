-- Prices that must be explained, and what the committee found.
CREATE TABLE price_doubt (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    share NUMERIC(12, 2) NOT NULL,
    finding VARCHAR(2000),
    found_by VARCHAR(120),
    found_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (evaluation_id, bid_reference, kind)
);

-- What a committee asks one bidder about his bid, and what he answers.
CREATE TABLE clarification (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    tender_reference VARCHAR(20) NOT NULL,
    bid_reference VARCHAR(30) NOT NULL,
    bidder_id BIGINT NOT NULL,
    question VARCHAR(4000) NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answer_until TIMESTAMP WITH TIME ZONE NOT NULL,
    answer VARCHAR(4000),
    answered_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX clarification_of_evaluation ON clarification (evaluation_id, asked_at);
CREATE INDEX clarification_due ON clarification (state, answer_until);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (41, 1, 'LOW_PRICE_PERCENT', DATE '2004-06-09', 20, 'Operator of the portal'),
    (42, 1, 'LEAST_OF_INDEX_PERCENT', DATE '2004-06-09', 40, 'Operator of the portal'),
    (43, 1, 'MOST_OF_INDEX_PERCENT', DATE '2004-06-09', 120, 'Operator of the portal'),
    (44, 1, 'CLARIFICATION_DAYS', DATE '2004-06-09', 5, 'Operator of the portal');
