-- Keys of openers: the private half is locked by a passphrase that is kept nowhere. live_account is the account while the
-- key is in use, so that the database itself holds to one key of a person.
CREATE TABLE opener_key (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    live_account BIGINT UNIQUE,
    public_key VARCHAR(64) NOT NULL,
    salt VARCHAR(32) NOT NULL,
    rounds INTEGER NOT NULL,
    locked_key VARCHAR(120) NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    proved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    failures INTEGER NOT NULL,
    waits_until TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX opener_key_of_account ON opener_key (account_id);

-- The key to which the envelopes of one thing are closed. Its private half is nowhere: only its shares are.
CREATE TABLE envelope_key (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject VARCHAR(60) NOT NULL UNIQUE,
    public_key VARCHAR(64) NOT NULL,
    quorum INTEGER NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    statement VARCHAR(8000) NOT NULL,
    signature VARCHAR(200) NOT NULL
);

CREATE TABLE key_share (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    envelope_key_id BIGINT NOT NULL REFERENCES envelope_key (id),
    place INTEGER NOT NULL,
    account_id BIGINT NOT NULL,
    opener_key_id BIGINT NOT NULL REFERENCES opener_key (id),
    commitment VARCHAR(64) NOT NULL,
    closed_share VARCHAR(400) NOT NULL,
    lost_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (envelope_key_id, account_id)
);
CREATE INDEX key_share_by_opener_key ON key_share (opener_key_id);

-- Openers who come together. The private half of a ceremony's key is in the memory of one node and nowhere else.
CREATE TABLE ceremony (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    envelope_key_id BIGINT NOT NULL REFERENCES envelope_key (id),
    public_key VARCHAR(64) NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended BOOLEAN NOT NULL
);
CREATE INDEX ceremony_by_key ON ceremony (envelope_key_id, begun_at);

CREATE TABLE given_share (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    ceremony_id BIGINT NOT NULL REFERENCES ceremony (id),
    share_id BIGINT NOT NULL REFERENCES key_share (id),
    closed_share VARCHAR(400) NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (ceremony_id, share_id)
);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (6, 1, 'OPENER_KEY_PROOF_DAYS', DATE '2004-06-09', 30, 'Operator of the portal');
