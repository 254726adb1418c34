-- Mine titles as suppliers name them.
CREATE TABLE mine_title (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    number VARCHAR(60) NOT NULL,
    regime VARCHAR(30) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    district VARCHAR(60) NOT NULL,
    holder VARCHAR(200) NOT NULL,
    granted_on DATE NOT NULL,
    expires_on DATE NOT NULL,
    capacity NUMERIC(18, 6) NOT NULL,
    standing VARCHAR(20) NOT NULL,
    copy_id BIGINT NOT NULL,
    named_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX mine_title_by_organisation ON mine_title (organisation_id, number);

CREATE TABLE mine_title_mineral (
    title_id BIGINT NOT NULL REFERENCES mine_title (id),
    mineral VARCHAR(20) NOT NULL,
    PRIMARY KEY (title_id, mineral)
);
