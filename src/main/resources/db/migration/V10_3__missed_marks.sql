-- Valid bids that missed a pass mark when the sheets were counted.
CREATE TABLE missed_mark (
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id),
    bid_reference VARCHAR(30) NOT NULL,
    bidder_id BIGINT NOT NULL,
    bidder VARCHAR(200) NOT NULL,
    criterion VARCHAR(40) NOT NULL,
    score NUMERIC(7, 4) NOT NULL,
    PRIMARY KEY (evaluation_id, bid_reference, criterion)
);
