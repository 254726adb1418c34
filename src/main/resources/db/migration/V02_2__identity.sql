-- One signing-in of a person on one device; ended rows stay, so that he sees where he was signed in.
CREATE TABLE sign_in (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    user_agent VARCHAR(300) NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX sign_in_by_account ON sign_in (account_id, last_seen_at);

-- The link by which a person chooses a password: at most one per account, only its hash, null until it is issued.
CREATE TABLE access_link (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL UNIQUE REFERENCES account (id),
    kind VARCHAR(20) NOT NULL,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    token_hash VARCHAR(64) UNIQUE,
    expires_at TIMESTAMP WITH TIME ZONE
);

-- Who acts in whose place from one day to another.
CREATE TABLE deputyship (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    lender_id BIGINT NOT NULL REFERENCES account (id),
    deputy_id BIGINT NOT NULL REFERENCES account (id),
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX deputyship_by_deputy ON deputyship (deputy_id, last_day);
CREATE INDEX deputyship_by_lender ON deputyship (lender_id, last_day);

CREATE TABLE deputyship_role (
    deputyship_id BIGINT NOT NULL REFERENCES deputyship (id),
    role VARCHAR(30) NOT NULL,
    PRIMARY KEY (deputyship_id, role)
);

-- What the operator tells every reader on every page for a while.
CREATE TABLE banner (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    english VARCHAR(500) NOT NULL,
    urdu VARCHAR(500) NOT NULL,
    shown_from TIMESTAMP WITH TIME ZONE NOT NULL,
    shown_until TIMESTAMP WITH TIME ZONE NOT NULL,
    posted_by BIGINT NOT NULL REFERENCES account (id),
    withdrawn_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX banner_by_end ON banner (shown_until);

-- Lists of accounts go by name, whatever their number.
CREATE INDEX account_by_name ON account (name, id);
