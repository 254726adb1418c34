-- In how many envelopes bids come, with the other terms of bids; every tender so far has one.
ALTER TABLE tender ADD COLUMN enclosure VARCHAR(20);
UPDATE tender SET enclosure = 'ONE_ENVELOPE' WHERE validity_days IS NOT NULL;
