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
    validity_days INTEGER,
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
-- The public list and the buyer's own, in their order: H2 reads an index in one direction only.
CREATE INDEX tender_by_publication ON tender (published_at DESC, id DESC);
CREATE INDEX tender_by_deadline ON tender (deadline, id);
CREATE INDEX tender_by_buyer ON tender (buyer_id, changed_at DESC, id DESC);

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

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (20, 1, 'MINIMUM_DAYS_AFTER_ADDENDUM', DATE '2004-06-09', 7, 'Operator of the portal');

-- Under which code of the Harmonised System a mineral in a form goes, and how rich it can be at most: Sb2S3 holds
-- 71.69 % Sb and Sb2O3 83.54 %.
CREATE TABLE commodity (
    id BIGINT NOT NULL PRIMARY KEY,
    hs_code VARCHAR(10) NOT NULL,
    mineral VARCHAR(20) NOT NULL,
    form VARCHAR(20) NOT NULL,
    highest_grade NUMERIC(9, 6),
    valid_from DATE NOT NULL,
    source VARCHAR(200) NOT NULL,
    UNIQUE (hs_code, mineral, form, valid_from)
);
INSERT INTO commodity (id, hs_code, mineral, form, highest_grade, valid_from, source) VALUES
    (1, '2617.10', 'ANTIMONY', 'ORE', 71.69, DATE '2022-01-01', 'HS 2022; stibnite Sb2S3'),
    (2, '2617.10', 'ANTIMONY', 'CONCENTRATE', 71.69, DATE '2022-01-01', 'HS 2022; stibnite Sb2S3'),
    (3, '2825.80', 'ANTIMONY', 'OXIDE', 83.54, DATE '2022-01-01', 'HS 2022; trioxide Sb2O3'),
    (4, '8110.10', 'ANTIMONY', 'METAL', NULL, DATE '2022-01-01', 'HS 2022'),
    (5, '2611.00', 'TUNGSTEN', 'ORE', NULL, DATE '2022-01-01', 'HS 2022'),
    (6, '2611.00', 'TUNGSTEN', 'CONCENTRATE', NULL, DATE '2022-01-01', 'HS 2022'),
    (7, '2825.90', 'TUNGSTEN', 'OXIDE', NULL, DATE '2022-01-01', 'HS 2022'),
    (8, '8101.94', 'TUNGSTEN', 'METAL', NULL, DATE '2022-01-01', 'HS 2022'),
    (9, '2603.00', 'COPPER', 'ORE', NULL, DATE '2022-01-01', 'HS 2022'),
    (10, '2603.00', 'COPPER', 'CONCENTRATE', NULL, DATE '2022-01-01', 'HS 2022'),
    (11, '2825.50', 'COPPER', 'OXIDE', NULL, DATE '2022-01-01', 'HS 2022'),
    (12, '7403.11', 'COPPER', 'METAL', NULL, DATE '2022-01-01', 'HS 2022'),
    (13, '2530.90', 'RARE_EARTHS', 'ORE', NULL, DATE '2022-01-01', 'HS 2022'),
    (14, '2530.90', 'RARE_EARTHS', 'CONCENTRATE', NULL, DATE '2022-01-01', 'HS 2022'),
    (15, '2846.90', 'RARE_EARTHS', 'OXIDE', NULL, DATE '2022-01-01', 'HS 2022'),
    (16, '2805.30', 'RARE_EARTHS', 'METAL', NULL, DATE '2022-01-01', 'HS 2022');

-- Places where the trade delivers.
CREATE TABLE trade_place (
    code VARCHAR(5) NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    name_ur VARCHAR(80) NOT NULL,
    seaport BOOLEAN NOT NULL,
    source VARCHAR(200) NOT NULL
);
INSERT INTO trade_place (code, name, name_ur, seaport, source) VALUES
    ('PKKHI', 'Karachi', 'کراچی', TRUE, 'UN/LOCODE'),
    ('PKBQM', 'Port Qasim', 'پورٹ قاسم', TRUE, 'UN/LOCODE'),
    ('PKGWD', 'Gwadar', 'گوادر', TRUE, 'UN/LOCODE'),
    ('PKUET', 'Quetta', 'کوئٹہ', FALSE, 'UN/LOCODE'),
    ('PKPEW', 'Peshawar', 'پشاور', FALSE, 'UN/LOCODE'),
    ('PKCJL', 'Chitral', 'چترال', FALSE, 'UN/LOCODE'),
    ('PKCMN', 'Chaman', 'چمن', FALSE, 'UN/LOCODE'),
    ('PKTOR', 'Torkham', 'طورخم', FALSE, 'UN/LOCODE'),
    ('PKTFT', 'Taftan', 'تفتان', FALSE, 'UN/LOCODE'),
    ('USBAL', 'Baltimore', 'بالٹیمور', TRUE, 'UN/LOCODE'),
    ('USHOU', 'Houston', 'ہیوسٹن', TRUE, 'UN/LOCODE'),
    ('USLAX', 'Los Angeles', 'لاس اینجلس', TRUE, 'UN/LOCODE'),
    ('USANC', 'Anchorage', 'اینکریج', TRUE, 'UN/LOCODE');

-- What suppliers asked, and what everybody is answered.
CREATE TABLE tender_question (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    number INTEGER NOT NULL,
    asked_by BIGINT NOT NULL,
    asked_for BIGINT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    question VARCHAR(4000) NOT NULL,
    answer VARCHAR(4000),
    answered_by BIGINT,
    answered_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (tender_id, number)
);

-- Numbered changes to a published tender.
CREATE TABLE tender_addendum (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    number INTEGER NOT NULL,
    text VARCHAR(8000) NOT NULL,
    issued_by BIGINT NOT NULL,
    issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    deadline_before TIMESTAMP WITH TIME ZONE NOT NULL,
    deadline_after TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (tender_id, number)
);

-- Who of the invited promised to keep the papers to himself.
CREATE TABLE tender_confidence (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    organisation_id BIGINT NOT NULL,
    accepted_by BIGINT NOT NULL,
    accepted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (tender_id, organisation_id)
);

-- What happened to the tender, as its page tells it.
CREATE TABLE tender_milestone (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    tender_id BIGINT NOT NULL REFERENCES tender (id),
    step VARCHAR(20) NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor_name VARCHAR(120) NOT NULL,
    code VARCHAR(30),
    reason VARCHAR(2000)
);
CREATE INDEX tender_milestone_by_tender ON tender_milestone (tender_id, happened_at, id);
