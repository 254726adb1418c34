-- With which keys of the installation this database was begun: fingerprints only, the keys lie in files.
CREATE TABLE key_print (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    file_name VARCHAR(60) NOT NULL UNIQUE,
    fingerprint VARCHAR(64) NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL
);
