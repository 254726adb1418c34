-- The trail. An entry is written with what it tells; leaf_index and leaf_hash follow within seconds, and then never change.
CREATE TABLE audit_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    noted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    action VARCHAR(100) NOT NULL,
    subject_type VARCHAR(100) NOT NULL,
    reference VARCHAR(254) NOT NULL,
    from_state VARCHAR(100),
    to_state VARCHAR(100),
    via VARCHAR(100),
    code VARCHAR(100),
    actor_id BIGINT,
    actor_name VARCHAR(120),
    organisation_id BIGINT,
    reason VARCHAR(4000),
    details VARCHAR(20000),
    salt VARCHAR(32) NOT NULL,
    payload VARCHAR(4000) NOT NULL,
    leaf_index BIGINT,
    leaf_hash VARCHAR(64)
);
CREATE UNIQUE INDEX audit_entry_leaf ON audit_entry (leaf_index);
CREATE INDEX audit_entry_latest ON audit_entry (noted_at, id);
CREATE INDEX audit_entry_of_thing ON audit_entry (reference, noted_at);
CREATE INDEX audit_entry_of_type ON audit_entry (subject_type, noted_at);
CREATE INDEX audit_entry_by_action ON audit_entry (action, noted_at);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, noted_at);

-- The growing edge of the log: its one row is held by whoever appends, so that one node of a cluster does.
CREATE TABLE audit_log (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    log_size BIGINT NOT NULL,
    frontier VARCHAR(4100) NOT NULL
);
INSERT INTO audit_log (id, version, log_size, frontier) VALUES (1, 0, 0, '');

-- Which actions there have been on which kinds of things, so that a search offers them without reading the whole trail.
CREATE TABLE audit_kind (
    kind VARCHAR(210) NOT NULL PRIMARY KEY,
    subject_type VARCHAR(100) NOT NULL,
    action VARCHAR(100) NOT NULL
);

-- Signed heads, also appended to a file outside the database.
CREATE TABLE audit_head (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    log_size BIGINT NOT NULL,
    root_hash VARCHAR(64) NOT NULL,
    signed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    signature VARCHAR(128) NOT NULL
);
CREATE INDEX audit_head_by_size ON audit_head (log_size);

-- Runs of the check, a part at a time, so that a log of any length is checked in short transactions.
CREATE TABLE audit_verification (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
    begun_by VARCHAR(120),
    ended_at TIMESTAMP WITH TIME ZONE,
    expected BIGINT NOT NULL,
    expected_root VARCHAR(64) NOT NULL,
    checked BIGINT NOT NULL,
    frontier VARCHAR(4100) NOT NULL,
    heads_checked BIGINT NOT NULL,
    flaw VARCHAR(40),
    flaw_leaf BIGINT,
    flaw_entry BIGINT,
    flaw_reference VARCHAR(254)
);
CREATE INDEX audit_verification_by_age ON audit_verification (begun_at);
CREATE INDEX audit_verification_open ON audit_verification (ended_at);
