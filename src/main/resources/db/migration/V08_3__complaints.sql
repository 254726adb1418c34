-- What complaints do to a tender: when the intention was announced, and since when it is held up.
ALTER TABLE tender ADD COLUMN intended_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE tender ADD COLUMN blocked_since TIMESTAMP WITH TIME ZONE;

UPDATE tender SET intended_at = (SELECT MAX(m.happened_at) FROM tender_milestone m WHERE m.tender_id = tender.id AND m.step = 'INTEND')
    WHERE standstill_ends_at IS NOT NULL;
