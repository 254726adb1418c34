CREATE TABLE notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    text_key VARCHAR(120) NOT NULL,
    arguments VARCHAR(4000),
    path VARCHAR(300) NOT NULL,
    told_at TIMESTAMP WITH TIME ZONE NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX notice_of_account ON notice (account_id, read_at, told_at);

-- The outbox: filled only when the installation has a mail server.
CREATE TABLE outgoing_mail (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    address VARCHAR(254) NOT NULL,
    language VARCHAR(2) NOT NULL,
    text_key VARCHAR(120) NOT NULL,
    arguments VARCHAR(4000),
    path VARCHAR(300) NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt TIMESTAMP WITH TIME ZONE NOT NULL,
    trouble VARCHAR(500)
);
CREATE INDEX outgoing_mail_due ON outgoing_mail (state, next_attempt);
CREATE INDEX outgoing_mail_by_age ON outgoing_mail (state, written_at);
