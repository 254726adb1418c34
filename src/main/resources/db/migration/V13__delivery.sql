-- Deliveries of contracts: what is planned, what was loaded, what came, and the papers on the way.
CREATE TABLE delivery (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    contract_reference VARCHAR(20) NOT NULL,
    buyer_id BIGINT NOT NULL,
    supplier_id BIGINT NOT NULL,
    buyer_name VARCHAR(200) NOT NULL,
    supplier_name VARCHAR(200) NOT NULL,
    item_number INTEGER NOT NULL,
    mineral VARCHAR(20) NOT NULL,
    product_form VARCHAR(20) NOT NULL,
    mass NUMERIC(18, 6) NOT NULL,
    load_on DATE NOT NULL,
    destination VARCHAR(5) NOT NULL,
    umpire_id BIGINT NOT NULL,
    umpire_name VARCHAR(200) NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX delivery_of_contract ON delivery (contract_reference, id);
CREATE INDEX delivery_of_buyer ON delivery (buyer_id, id);
CREATE INDEX delivery_of_supplier ON delivery (supplier_id, id);

CREATE TABLE delivery_lot (
    delivery_id BIGINT NOT NULL REFERENCES delivery (id),
    lot_reference VARCHAR(20) NOT NULL,
    landed_gross NUMERIC(18, 6),
    landed_tare NUMERIC(18, 6),
    moisture NUMERIC(9, 6),
    PRIMARY KEY (delivery_id, lot_reference)
);
CREATE INDEX delivery_lot_of_lot ON delivery_lot (lot_reference);

CREATE TABLE delivery_package (
    delivery_id BIGINT NOT NULL REFERENCES delivery (id),
    number INTEGER NOT NULL,
    lot_reference VARCHAR(20) NOT NULL,
    mark VARCHAR(60) NOT NULL,
    gross NUMERIC(18, 6) NOT NULL,
    tare NUMERIC(18, 6) NOT NULL,
    seal VARCHAR(60) NOT NULL,
    PRIMARY KEY (delivery_id, number)
);

CREATE TABLE delivery_paper (
    delivery_id BIGINT NOT NULL REFERENCES delivery (id),
    number INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    document_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    added_by VARCHAR(120) NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (delivery_id, number)
);

CREATE TABLE delivery_moment (
    delivery_id BIGINT NOT NULL REFERENCES delivery (id),
    number INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    who VARCHAR(120) NOT NULL,
    moment_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason VARCHAR(4000),
    PRIMARY KEY (delivery_id, number)
);

-- Which papers must be there before a delivery leaves: by the rule of the trade, by the country it goes to, from a day on.
CREATE TABLE delivery_paper_rule (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    incoterm VARCHAR(3),
    country VARCHAR(2),
    valid_from DATE NOT NULL,
    valid_until DATE,
    source VARCHAR(200) NOT NULL
);
INSERT INTO delivery_paper_rule (id, kind, incoterm, country, valid_from, source) VALUES
    (1, 'PACKING_LIST', NULL, NULL, DATE '2020-01-01', 'Usual of the trade'),
    (2, 'WEIGHT_CERTIFICATE', NULL, NULL, DATE '2020-01-01', 'Usual of the trade'),
    (3, 'CERTIFICATE_OF_ORIGIN', NULL, NULL, DATE '2020-01-01', 'Usual of the trade'),
    (4, 'EXPORT_DECLARATION', 'FCA', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (5, 'EXPORT_DECLARATION', 'CPT', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (6, 'EXPORT_DECLARATION', 'CIP', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (7, 'EXPORT_DECLARATION', 'DAP', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (8, 'EXPORT_DECLARATION', 'DPU', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (9, 'EXPORT_DECLARATION', 'DDP', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (10, 'EXPORT_DECLARATION', 'FAS', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (11, 'EXPORT_DECLARATION', 'FOB', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (12, 'EXPORT_DECLARATION', 'CFR', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (13, 'EXPORT_DECLARATION', 'CIF', NULL, DATE '2020-01-01', 'Incoterms 2020, A7'),
    (14, 'TRANSPORT_DOCUMENT', 'CPT', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (15, 'TRANSPORT_DOCUMENT', 'CIP', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (16, 'TRANSPORT_DOCUMENT', 'DAP', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (17, 'TRANSPORT_DOCUMENT', 'DPU', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (18, 'TRANSPORT_DOCUMENT', 'DDP', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (19, 'TRANSPORT_DOCUMENT', 'FOB', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (20, 'TRANSPORT_DOCUMENT', 'CFR', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (21, 'TRANSPORT_DOCUMENT', 'CIF', NULL, DATE '2020-01-01', 'Incoterms 2020, A6'),
    (22, 'INSURANCE_CERTIFICATE', 'CIP', NULL, DATE '2020-01-01', 'Incoterms 2020, A5'),
    (23, 'INSURANCE_CERTIFICATE', 'CIF', NULL, DATE '2020-01-01', 'Incoterms 2020, A5'),
    (24, 'IMPORTER_FILING', 'FAS', 'US', DATE '2020-01-01', '19 CFR 149.2'),
    (25, 'IMPORTER_FILING', 'FOB', 'US', DATE '2020-01-01', '19 CFR 149.2'),
    (26, 'IMPORTER_FILING', 'CFR', 'US', DATE '2020-01-01', '19 CFR 149.2'),
    (27, 'IMPORTER_FILING', 'CIF', 'US', DATE '2020-01-01', '19 CFR 149.2'),
    (28, 'IMPORT_ENTRY', 'DDP', 'US', DATE '2020-01-01', '19 CFR 142.3');
