-- One search of one edition of a list of sanctions; never changed.
CREATE TABLE screening (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    list_name VARCHAR(120) NOT NULL,
    list_date DATE NOT NULL,
    names VARCHAR(4000) NOT NULL,
    result VARCHAR(20) NOT NULL,
    note VARCHAR(2000),
    evidence_id BIGINT NOT NULL,
    recorded_by BIGINT NOT NULL,
    recorder VARCHAR(120) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX screening_by_organisation ON screening (organisation_id, recorded_at);
