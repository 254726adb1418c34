-- Invoices for deliveries, each with everything it was reckoned from.
CREATE TABLE invoice (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reference VARCHAR(20) NOT NULL UNIQUE,
    state VARCHAR(20) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    delivery_reference VARCHAR(20) NOT NULL,
    contract_reference VARCHAR(20) NOT NULL,
    buyer_id BIGINT NOT NULL,
    supplier_id BIGINT NOT NULL,
    buyer_name VARCHAR(200) NOT NULL,
    supplier_name VARCHAR(200) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    net NUMERIC(19, 4) NOT NULL,
    amount NUMERIC(19, 4) NOT NULL,
    price_order VARCHAR(262144) NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX invoice_of_delivery ON invoice (delivery_reference, id);
CREATE INDEX invoice_of_contract ON invoice (contract_reference, id);
CREATE INDEX invoice_of_buyer ON invoice (buyer_id, id);
CREATE INDEX invoice_of_supplier ON invoice (supplier_id, id);

CREATE TABLE invoice_line (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    number INTEGER NOT NULL,
    clause VARCHAR(20) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    subject VARCHAR(40) NOT NULL,
    amount NUMERIC(19, 4) NOT NULL,
    PRIMARY KEY (invoice_id, number)
);

CREATE TABLE invoice_moment (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    number INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    who VARCHAR(120) NOT NULL,
    moment_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason VARCHAR(4000),
    PRIMARY KEY (invoice_id, number)
);
