-- The prices of a bid for a tender with two envelopes are closed to a key of their own.
ALTER TABLE sealed_offer ADD COLUMN price_envelope ${bytes};
ALTER TABLE sealed_offer ADD COLUMN price_sha256 VARCHAR(64);
