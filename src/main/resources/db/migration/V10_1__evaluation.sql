CREATE TABLE evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    tender_reference VARCHAR(20) NOT NULL UNIQUE,
    title VARCHAR(200) NOT NULL,
    buyer_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    began_at TIMESTAMP WITH TIME ZONE NOT NULL,
    findings VARCHAR(4000),
    begun_anew_because VARCHAR(4000),
    ranked_at TIMESTAMP WITH TIME ZONE,
    reported_at TIMESTAMP WITH TIME ZONE,
    awarded_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX evaluation_of_buyer ON evaluation (buyer_id, began_at);

-- The order of the bids as the report keeps it, and the sum behind each place.
CREATE TABLE placed_bid (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    bidder_id BIGINT NOT NULL,
    bidder VARCHAR(200) NOT NULL,
    place INTEGER NOT NULL,
    total NUMERIC(24, 8) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    technical NUMERIC(7, 4) NOT NULL,
    combined NUMERIC(7, 4) NOT NULL,
    decider VARCHAR(20) NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference),
    UNIQUE (evaluation_id, place)
);
CREATE TABLE placed_mark (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    criterion VARCHAR(40) NOT NULL,
    weight NUMERIC(9, 6) NOT NULL,
    score NUMERIC(7, 4) NOT NULL,
    weighted NUMERIC(15, 12) NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference, criterion)
);
CREATE TABLE turned_down_bid (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    bidder_id BIGINT NOT NULL,
    bidder VARCHAR(200) NOT NULL,
    code VARCHAR(40) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference)
);
CREATE TABLE drawn_lot (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    drawn_number INTEGER NOT NULL,
    drawn_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference)
);

-- What each evaluator declared, gave and signed.
CREATE TABLE score_sheet (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    account_id BIGINT NOT NULL,
    evaluator VARCHAR(120) NOT NULL,
    conflict VARCHAR(20) NOT NULL,
    explanation VARCHAR(2000),
    declared_at TIMESTAMP WITH TIME ZONE NOT NULL,
    handed_in_at TIMESTAMP WITH TIME ZONE,
    signed_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (evaluation_id, account_id)
);
CREATE TABLE given_score (
    sheet_id BIGINT NOT NULL REFERENCES score_sheet (id),
    bid_reference VARCHAR(30) NOT NULL,
    criterion VARCHAR(40) NOT NULL,
    points NUMERIC(5, 2),
    remark VARCHAR(1000),
    PRIMARY KEY (sheet_id, bid_reference, criterion)
);
