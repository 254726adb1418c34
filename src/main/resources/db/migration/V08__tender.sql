CREATE TABLE tender (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    summary VARCHAR(4000),
    buyer_id BIGINT NOT NULL,
    buyer_name VARCHAR(200) NOT NULL,
    drafted_by BIGINT NOT NULL,
    procedure_kind VARCHAR(20) NOT NULL,
    reach VARCHAR(20) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    incoterm VARCHAR(3),
    place_code VARCHAR(5),
    named_place VARCHAR(200),
    delivery_from DATE,
    delivery_to DATE,
    security_amount NUMERIC(24, 8),
    security_currency VARCHAR(3),
    security_form VARCHAR(20),
    validity_days INTEGER NOT NULL,
    zone VARCHAR(40) NOT NULL,
    questions_until TIMESTAMP WITH TIME ZONE,
    deadline TIMESTAMP WITH TIME ZONE,
    closes_at TIMESTAMP WITH TIME ZONE,
    opens_at TIMESTAMP WITH TIME ZONE,
    standstill_days INTEGER NOT NULL,
    standstill_ends_at TIMESTAMP WITH TIME ZONE,
    published_at TIMESTAMP WITH TIME ZONE,
    quorum INTEGER NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
-- The clock asks for the next to close and the next to award.
CREATE INDEX tender_by_closing ON tender (state, closes_at);
CREATE INDEX tender_by_standstill ON tender (state, standstill_ends_at);
-- The public list and the buyer's own.
CREATE INDEX tender_by_publication ON tender (published_at, id);
CREATE INDEX tender_by_deadline ON tender (deadline, id);
CREATE INDEX tender_by_buyer ON tender (buyer_id, changed_at);

CREATE TABLE tender_drafter (
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    account_id BIGINT NOT NULL,
    PRIMARY KEY (tender_id, account_id)
);

CREATE TABLE tender_lot (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    -- Written right after the row itself, in the same transaction.
    tender_id BIGINT REFERENCES tender (id),
    number INTEGER NOT NULL,
    mineral VARCHAR(20) NOT NULL,
    form VARCHAR(20) NOT NULL,
    grade NUMERIC(9, 6) NOT NULL,
    mass_dmt NUMERIC(18, 6) NOT NULL,
    hs_code VARCHAR(10) NOT NULL,
    description VARCHAR(2000)
);
CREATE INDEX tender_lot_by_tender ON tender_lot (tender_id, mineral, form);

CREATE TABLE tender_lot_limit (
    lot_id BIGINT NOT NULL REFERENCES tender_lot (id),
    element VARCHAR(2) NOT NULL,
    penalty_above NUMERIC(9, 6),
    rejection_above NUMERIC(9, 6),
    PRIMARY KEY (lot_id, element)
);

CREATE TABLE tender_criterion (
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    code VARCHAR(10) NOT NULL,
    name VARCHAR(300) NOT NULL,
    weight NUMERIC(9, 6) NOT NULL,
    is_price BOOLEAN NOT NULL
);
CREATE INDEX tender_criterion_by_tender ON tender_criterion (tender_id);

CREATE TABLE tender_opener (
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    account_id BIGINT NOT NULL,
    PRIMARY KEY (tender_id, account_id)
);
CREATE INDEX tender_opener_by_account ON tender_opener (account_id);

CREATE TABLE tender_invited (
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    organisation_id BIGINT NOT NULL,
    PRIMARY KEY (tender_id, organisation_id)
);
CREATE INDEX tender_invited_by_organisation ON tender_invited (organisation_id);

CREATE TABLE tender_document (
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    document_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    addendum_number INTEGER NOT NULL
);
CREATE INDEX tender_document_by_tender ON tender_document (tender_id);

-- Periods of the procurement rules, each in force from a day until the next row of its kind.
CREATE TABLE tender_period (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    valid_from DATE NOT NULL,
    days INTEGER NOT NULL,
    source VARCHAR(200) NOT NULL,
    UNIQUE (kind, valid_from)
);
INSERT INTO tender_period (id, kind, valid_from, days, source) VALUES
    (1, 'BIDDING_NATIONAL', DATE '2004-06-09', 15, 'Public Procurement Rules 2004, Pakistan'),
    (2, 'BIDDING_INTERNATIONAL', DATE '2004-06-09', 30, 'Public Procurement Rules 2004, Pakistan'),
    (3, 'AFTER_ADDENDUM', DATE '2004-06-09', 7, 'Portal rule'),
    (4, 'STANDSTILL', DATE '2004-06-09', 15, 'Portal rule: not shorter than the time for a complaint and its decision'),
    (5, 'BID_VALIDITY', DATE '2004-06-09', 90, 'Portal rule');
