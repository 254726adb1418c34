CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    email VARCHAR(254) NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    password_hash VARCHAR(300),
    organisation_id BIGINT NOT NULL,
    side VARCHAR(20) NOT NULL,
    approval_limit_usd NUMERIC(19, 2),
    language VARCHAR(2) NOT NULL,
    failures INTEGER NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX account_by_organisation ON account (organisation_id, name);

CREATE TABLE account_role (
    account_id BIGINT NOT NULL REFERENCES account (id),
    role VARCHAR(30) NOT NULL,
    PRIMARY KEY (account_id, role)
);
