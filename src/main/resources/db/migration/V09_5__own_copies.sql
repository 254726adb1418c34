-- The key of an organisation to its own copies: the private half is locked by its bid passphrase, which is kept nowhere.
-- live_organisation is the organisation while the key is in use, so that the database itself holds to one key of each.
CREATE TABLE own_key (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    live_organisation BIGINT UNIQUE,
    public_key VARCHAR(64) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    salt VARCHAR(32) NOT NULL,
    rounds INTEGER NOT NULL,
    locked_key VARCHAR(120) NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    failures INTEGER NOT NULL,
    waits_until TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX own_key_of_organisation ON own_key (organisation_id);

-- The bidder's own copy of what he submitted, closed to the key of that fingerprint.
ALTER TABLE sealed_offer ADD COLUMN own_copy ${bytes};
ALTER TABLE sealed_offer ADD COLUMN own_copy_key VARCHAR(40);
