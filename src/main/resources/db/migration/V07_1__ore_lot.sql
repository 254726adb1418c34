-- Parcels of ore, the papers that show where each comes from, and what compliance holds.
CREATE TABLE ore_lot (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    supplier_id BIGINT NOT NULL REFERENCES organisation (id),
    title_id BIGINT NOT NULL REFERENCES mine_title (id),
    mineral VARCHAR(20) NOT NULL,
    product_form VARCHAR(20) NOT NULL,
    mass NUMERIC(18, 6) NOT NULL,
    place VARCHAR(120) NOT NULL,
    registered_by VARCHAR(120) NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    hold_reason VARCHAR(2000),
    held_by VARCHAR(120),
    held_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX ore_lot_of_supplier ON ore_lot (supplier_id, id);
CREATE INDEX ore_lot_of_title ON ore_lot (title_id);

CREATE TABLE ore_lot_evidence (
    lot_id BIGINT NOT NULL REFERENCES ore_lot (id),
    number INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    document_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (lot_id, number)
);
