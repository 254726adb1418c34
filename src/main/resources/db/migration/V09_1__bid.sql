CREATE TABLE bid (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    tender_id BIGINT NOT NULL,
    tender_reference VARCHAR(20) NOT NULL,
    buyer_id BIGINT NOT NULL,
    bidder_id BIGINT NOT NULL,
    live_key VARCHAR(50) UNIQUE,
    state VARCHAR(20) NOT NULL,
    submissions INTEGER NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE,
    draft ${bytes} NOT NULL,
    draft_changed BOOLEAN NOT NULL,
    opened_offer ${bytes},
    total_amount NUMERIC(24, 8),
    total_currency VARCHAR(3),
    valid_until TIMESTAMP WITH TIME ZONE
);
CREATE INDEX bid_by_tender ON bid (tender_id, state);
CREATE INDEX bid_by_bidder ON bid (bidder_id, begun_at);
CREATE INDEX bid_by_validity ON bid (valid_until);

-- Every submitted version stays: the last one counts, the earlier ones are never opened.
CREATE TABLE sealed_offer (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    bid_id BIGINT NOT NULL REFERENCES bid (id),
    bid_version INTEGER NOT NULL,
    receipt VARCHAR(25) NOT NULL UNIQUE,
    submission_id VARCHAR(80) NOT NULL UNIQUE,
    envelope ${bytes} NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    submitted_by VARCHAR(120) NOT NULL,
    form_sha256 VARCHAR(64) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    UNIQUE (bid_id, bid_version)
);

CREATE TABLE sealed_offer_paper (
    sealed_offer_id BIGINT NOT NULL REFERENCES sealed_offer (id),
    place INTEGER NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (sealed_offer_id, place)
);

CREATE TABLE bid_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(25) NOT NULL UNIQUE,
    bid_id BIGINT NOT NULL REFERENCES bid (id),
    envelope ${bytes} NOT NULL,
    sha256 VARCHAR(64) NOT NULL
);
CREATE INDEX bid_paper_by_bid ON bid_paper (bid_id);

CREATE TABLE opening_minutes (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    tender_id BIGINT NOT NULL UNIQUE,
    tender_reference VARCHAR(20) NOT NULL,
    buyer_id BIGINT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    opened_by VARCHAR(120) NOT NULL,
    signature VARCHAR(200) NOT NULL
);

CREATE TABLE opening_minutes_line (
    minutes_id BIGINT NOT NULL REFERENCES opening_minutes (id),
    place INTEGER NOT NULL,
    bid_reference VARCHAR(20) NOT NULL,
    bidder_name VARCHAR(300) NOT NULL,
    bid_version INTEGER NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    total_amount NUMERIC(24, 8),
    total_currency VARCHAR(3),
    PRIMARY KEY (minutes_id, place)
);
