-- Published lines of figures; what one is never changes.
CREATE TABLE price_series (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    mineral VARCHAR(20),
    currency VARCHAR(3) NOT NULL,
    quoted_per VARCHAR(20) NOT NULL,
    base_currency VARCHAR(3),
    source VARCHAR(200) NOT NULL,
    calendar VARCHAR(20) NOT NULL
);

-- One figure of one day in one edition; a correction is a later edition. The valid one has no replaced_at.
CREATE TABLE quotation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    series_id BIGINT NOT NULL REFERENCES price_series (id),
    trading_day DATE NOT NULL,
    figure NUMERIC(18, 6) NOT NULL,
    edition INTEGER NOT NULL,
    reason VARCHAR(500),
    entered_by BIGINT NOT NULL,
    enterer VARCHAR(120) NOT NULL,
    entered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (series_id, trading_day, edition)
);
-- Pages show the latest first, and H2 reads an index in one direction only.
CREATE INDEX quotation_latest ON quotation (series_id, trading_day DESC, edition DESC);

CREATE TABLE market_holiday (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    calendar VARCHAR(20) NOT NULL,
    holiday DATE NOT NULL,
    name VARCHAR(120) NOT NULL,
    UNIQUE (calendar, holiday)
);

-- Files that were handed in to be looked at before their figures are taken in.
CREATE TABLE quotation_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    series_id BIGINT NOT NULL REFERENCES price_series (id),
    document_id BIGINT NOT NULL,
    handed_in_by BIGINT NOT NULL,
    handed_in_at TIMESTAMP WITH TIME ZONE NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE
);

-- The rate that every contract between the two countries needs; it is also the row whose lock decides who adds a series.
INSERT INTO price_series (id, version, code, kind, name, currency, quoted_per, base_currency, source, calendar) VALUES
    (11, 1, 'USD-PKR', 'EXCHANGE_RATE', 'US dollar in Pakistani rupees, weighted average interbank rate', 'PKR', 'UNIT_OF_CURRENCY', 'USD',
     'State Bank of Pakistan', 'KARACHI');
