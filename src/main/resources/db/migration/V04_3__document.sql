-- Contents, each once under its hash.
CREATE TABLE shelved_content (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    content ${bytes} NOT NULL
);

-- Held while something is laid down, so that the same content handed in twice at once is stored once.
CREATE TABLE document_shelf (
    digit VARCHAR(1) NOT NULL PRIMARY KEY
);
INSERT INTO document_shelf (digit) VALUES
    ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f');

-- Every handing-in with its name.
CREATE TABLE stored_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL REFERENCES shelved_content (sha256),
    file_name VARCHAR(150) NOT NULL,
    document_type VARCHAR(10) NOT NULL,
    size_bytes INTEGER NOT NULL,
    kept_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX stored_document_by_content ON stored_document (sha256);
