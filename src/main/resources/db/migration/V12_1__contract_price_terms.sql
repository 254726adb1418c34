-- What the clauses of the pricing engine state beyond the first kinds. Clauses that stand keep saying what they said.
ALTER TABLE contract_price_clause ADD COLUMN assay_up_to NUMERIC(18, 6);
ALTER TABLE contract_price_clause ADD COLUMN step_counting VARCHAR(20);
ALTER TABLE contract_price_clause ADD COLUMN cost VARCHAR(20);
ALTER TABLE contract_price_clause ADD COLUMN cost_basis VARCHAR(20);
ALTER TABLE contract_price_clause ADD COLUMN waiting_days INTEGER;
ALTER TABLE contract_price_clause ADD COLUMN umpire_rule VARCHAR(50);
ALTER TABLE contract_price_clause ADD COLUMN share_below_percent NUMERIC(9, 6);
