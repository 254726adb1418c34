-- Exchanges of assays: figures stand in the envelopes until both sides are in or the day has come.
CREATE TABLE assay_exchange (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    delivery_reference VARCHAR(20) NOT NULL,
    lot_reference VARCHAR(20) NOT NULL,
    element VARCHAR(10) NOT NULL,
    highest NUMERIC(18, 6) NOT NULL,
    clause VARCHAR(20),
    splitting_limit NUMERIC(24, 12),
    umpire_rule VARCHAR(50),
    buyer_id BIGINT NOT NULL,
    supplier_id BIGINT NOT NULL,
    umpire_id BIGINT NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL,
    seller_envelope ${bytes},
    seller_sha256 VARCHAR(64),
    seller_sealed_by VARCHAR(120),
    seller_sealed_at TIMESTAMP WITH TIME ZONE,
    buyer_envelope ${bytes},
    buyer_sha256 VARCHAR(64),
    buyer_sealed_by VARCHAR(120),
    buyer_sealed_at TIMESTAMP WITH TIME ZONE,
    seller_figure NUMERIC(18, 6),
    seller_laboratory VARCHAR(200),
    seller_certificate VARCHAR(60),
    buyer_figure NUMERIC(18, 6),
    buyer_laboratory VARCHAR(200),
    buyer_certificate VARCHAR(60),
    umpire_figure NUMERIC(18, 6),
    umpire_laboratory VARCHAR(200),
    umpire_certificate VARCHAR(60),
    final_figure NUMERIC(24, 12),
    cost_bearer VARCHAR(10),
    UNIQUE (delivery_reference, lot_reference, element)
);
CREATE INDEX assay_exchange_due ON assay_exchange (state, due_at);
CREATE INDEX assay_exchange_of_buyer ON assay_exchange (buyer_id, id);
CREATE INDEX assay_exchange_of_supplier ON assay_exchange (supplier_id, id);
CREATE INDEX assay_exchange_of_umpire ON assay_exchange (umpire_id, id);

INSERT INTO reference_value (id, version, code, valid_from, amount, source) VALUES
    (91, 1, 'ASSAY_EXCHANGE_DAYS', DATE '2004-06-09', 30, 'Operator of the portal');
