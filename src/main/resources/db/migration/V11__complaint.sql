-- Complaints of suppliers about a tender, their review and their appeal.
CREATE TABLE complaint (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    tender_reference VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    buyer_id BIGINT NOT NULL,
    complainant_id BIGINT NOT NULL,
    complainant_name VARCHAR(200) NOT NULL,
    complaint_window VARCHAR(20) NOT NULL,
    ground VARCHAR(30) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    filed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    decide_by TIMESTAMP WITH TIME ZONE NOT NULL,
    admitted_at TIMESTAMP WITH TIME ZONE,
    screened_by BIGINT,
    decided_at TIMESTAMP WITH TIME ZONE,
    appeal_until TIMESTAMP WITH TIME ZONE,
    verdict VARCHAR(20),
    begun_anew VARCHAR(20)
);
CREATE INDEX complaint_of_tender ON complaint (tender_reference, state);
CREATE INDEX complaint_of_complainant ON complaint (complainant_id, id);
CREATE INDEX complaint_of_buyer ON complaint (buyer_id, id);
CREATE INDEX complaint_waiting ON complaint (state, decide_by);

CREATE TABLE complaint_member (
    complaint_id BIGINT NOT NULL REFERENCES complaint (id),
    instance INTEGER NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    PRIMARY KEY (complaint_id, instance, account_id)
);
CREATE INDEX complaint_member_account ON complaint_member (account_id);

CREATE TABLE complaint_opinion (
    complaint_id BIGINT NOT NULL REFERENCES complaint (id),
    instance INTEGER NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (complaint_id, instance, account_id)
);

CREATE TABLE complaint_paper (
    complaint_id BIGINT NOT NULL REFERENCES complaint (id),
    number INTEGER NOT NULL,
    document_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (complaint_id, number)
);

CREATE TABLE complaint_moment (
    complaint_id BIGINT NOT NULL REFERENCES complaint (id),
    number INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason VARCHAR(4000),
    PRIMARY KEY (complaint_id, number)
);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (61, 1, 'COMPLAINT_TECHNICAL_DAYS', DATE '2004-06-09', 7, 'Public Procurement Rules 2004, rule 48'),
    (62, 1, 'COMPLAINT_FINAL_DAYS', DATE '2004-06-09', 5, 'Public Procurement Rules 2004, rule 48'),
    (63, 1, 'COMPLAINT_DECISION_DAYS', DATE '2004-06-09', 10, 'Public Procurement Rules 2004, rule 48'),
    (64, 1, 'COMPLAINT_APPEAL_DAYS', DATE '2004-06-09', 30, 'Public Procurement Rules 2004, rule 48');
