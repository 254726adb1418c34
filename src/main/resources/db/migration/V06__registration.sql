-- Organisations: one row for what they tell about themselves, and three lists.
CREATE TABLE organisation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL,
    side VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    names_changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    screened_at TIMESTAMP WITH TIME ZONE,
    submitted_by BIGINT,
    proposed_by BIGINT,
    debarred_until DATE,
    reason VARCHAR(2000),
    reason_code VARCHAR(30),
    next_check TIMESTAMP WITH TIME ZONE,
    last_number INTEGER NOT NULL,
    legal_name VARCHAR(200),
    legal_form VARCHAR(30),
    country VARCHAR(2),
    registration_number VARCHAR(40),
    ntn VARCHAR(9),
    strn VARCHAR(13),
    ein VARCHAR(10),
    lei VARCHAR(20),
    duns VARCHAR(9),
    street VARCHAR(120),
    city VARCHAR(120),
    district VARCHAR(120),
    region VARCHAR(60),
    postal_code VARCHAR(12),
    phone VARCHAR(20),
    bank_name VARCHAR(120),
    account_title VARCHAR(120),
    routing_number VARCHAR(9),
    account_sealed VARCHAR(200),
    account_end VARCHAR(4),
    end_use VARCHAR(2000),
    plant VARCHAR(200)
);
CREATE INDEX organisation_by_state ON organisation (state, state_since);
CREATE INDEX organisation_by_check ON organisation (next_check);

CREATE TABLE organisation_mineral (
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    mineral VARCHAR(20) NOT NULL,
    tonnes NUMERIC(18, 6) NOT NULL,
    PRIMARY KEY (organisation_id, mineral)
);

-- The numbers of identity documents are encrypted; the last four signs are for recognising them.
CREATE TABLE organisation_owner (
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    number INTEGER NOT NULL,
    name VARCHAR(120) NOT NULL,
    nationality VARCHAR(2) NOT NULL,
    document VARCHAR(10) NOT NULL,
    number_sealed VARCHAR(200) NOT NULL,
    number_end VARCHAR(4) NOT NULL,
    share NUMERIC(9, 6) NOT NULL,
    PRIMARY KEY (organisation_id, number)
);

CREATE TABLE organisation_paper (
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    number INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    document_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    expires_on DATE,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (organisation_id, number)
);
