-- Entries that nobody reads yet: what is noted of bids before their tender is closed. It is no part of what is hashed.
ALTER TABLE audit_entry ADD COLUMN veiled_since TIMESTAMP WITH TIME ZONE;
