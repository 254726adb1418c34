CREATE TABLE contract (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    contract_type VARCHAR(20) NOT NULL,
    buyer_id BIGINT NOT NULL,
    supplier_id BIGINT NOT NULL,
    buyer_name VARCHAR(200) NOT NULL,
    supplier_name VARCHAR(200) NOT NULL,
    tender_reference VARCHAR(20),
    bid_reference VARCHAR(20),
    justification VARCHAR(2000),
    currency VARCHAR(3) NOT NULL,
    incoterm VARCHAR(3),
    place VARCHAR(120),
    production_share NUMERIC(9, 6),
    tolerance NUMERIC(9, 6),
    tolerance_option VARCHAR(20),
    reference_value_usd NUMERIC(19, 2),
    value_basis VARCHAR(2000),
    effective_date DATE,
    end_date DATE,
    long_stop_date DATE,
    suspendable BOOLEAN NOT NULL,
    notice_days INTEGER,
    notice_served_at TIMESTAMP WITH TIME ZONE,
    drafted_by BIGINT NOT NULL,
    drafter_name VARCHAR(120) NOT NULL,
    drafted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL,
    offered_at TIMESTAMP WITH TIME ZONE,
    edition INTEGER NOT NULL,
    text_hash VARCHAR(64),
    next_check TIMESTAMP WITH TIME ZONE,
    next_level_usd NUMERIC(19, 2)
);
CREATE INDEX contract_of_buyer ON contract (buyer_id, id);
CREATE INDEX contract_of_supplier ON contract (supplier_id, id);
CREATE INDEX contract_of_tender ON contract (tender_reference);
CREATE INDEX contract_to_check ON contract (next_check);

CREATE TABLE contract_item (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    item_number INTEGER NOT NULL,
    mineral VARCHAR(20) NOT NULL,
    product_form VARCHAR(20) NOT NULL,
    grade NUMERIC(9, 6) NOT NULL,
    quantity NUMERIC(18, 6),
    hs_code VARCHAR(13),
    description VARCHAR(500),
    PRIMARY KEY (contract_id, item_number)
);

CREATE TABLE contract_schedule (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    delivery_year INTEGER NOT NULL,
    delivery_month INTEGER,
    mass NUMERIC(18, 6) NOT NULL,
    UNIQUE (contract_id, delivery_year, delivery_month)
);

CREATE TABLE contract_price_clause (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    clause_number INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    item_number INTEGER,
    element VARCHAR(10),
    amount NUMERIC(24, 8),
    price_unit VARCHAR(30),
    share_percent NUMERIC(9, 6),
    assay_level NUMERIC(18, 6),
    assay_step NUMERIC(18, 6),
    level_unit VARCHAR(10),
    index_name VARCHAR(120),
    quotational_period VARCHAR(30),
    PRIMARY KEY (contract_id, clause_number)
);

CREATE TABLE contract_clause (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    clause_number INTEGER NOT NULL,
    heading VARCHAR(200) NOT NULL,
    body VARCHAR(20000) NOT NULL,
    PRIMARY KEY (contract_id, clause_number)
);

CREATE TABLE contract_condition (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    condition_number INTEGER NOT NULL,
    words VARCHAR(1000) NOT NULL,
    met_at TIMESTAMP WITH TIME ZONE,
    met_by VARCHAR(120),
    evidence VARCHAR(1000),
    PRIMARY KEY (contract_id, condition_number)
);

CREATE TABLE contract_level (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    level_number INTEGER NOT NULL,
    up_to_usd NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (contract_id, level_number)
);

CREATE TABLE contract_approval (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    level_number INTEGER NOT NULL,
    approver_id BIGINT NOT NULL,
    approver_name VARCHAR(120) NOT NULL,
    approved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (contract_id, level_number)
);

CREATE TABLE contract_signature (
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    side VARCHAR(20) NOT NULL,
    signer_id BIGINT NOT NULL,
    signer_name VARCHAR(120) NOT NULL,
    signed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    statement VARCHAR(4000) NOT NULL,
    proof VARCHAR(120) NOT NULL,
    PRIMARY KEY (contract_id, side)
);

CREATE TABLE contract_text (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    contract_reference VARCHAR(20) NOT NULL,
    edition INTEGER NOT NULL,
    terms_document_id BIGINT NOT NULL,
    pdf_document_id BIGINT NOT NULL,
    text_hash VARCHAR(64) NOT NULL,
    frozen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (contract_reference, edition)
);

CREATE TABLE delegation_table (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    buyer_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    set_by VARCHAR(120) NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX delegation_table_of_buyer ON delegation_table (buyer_id, valid_from);

CREATE TABLE delegation_level (
    table_id BIGINT NOT NULL REFERENCES delegation_table (id),
    level_number INTEGER NOT NULL,
    up_to_usd NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (table_id, level_number)
);
