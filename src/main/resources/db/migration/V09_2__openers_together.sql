-- A paper that was submitted is closed to the openers' key; what the opening found in it is kept beside it.
ALTER TABLE bid_paper ADD COLUMN submitted BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE bid_paper ADD COLUMN opened ${bytes};

-- Whose shares made the key of an opening whole.
CREATE TABLE opening_minutes_share (
    minutes_id BIGINT NOT NULL REFERENCES opening_minutes (id),
    place INTEGER NOT NULL,
    holder_name VARCHAR(120) NOT NULL,
    PRIMARY KEY (minutes_id, place)
);
