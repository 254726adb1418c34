-- The filters of a list under a name that somebody gave them, for himself.
CREATE TABLE saved_view (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    name VARCHAR(60) NOT NULL,
    list VARCHAR(80) NOT NULL,
    query VARCHAR(500) NOT NULL,
    UNIQUE (account_id, list, name)
);
