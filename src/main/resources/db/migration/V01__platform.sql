-- Ids of every aggregate; the entities take fifty at a time.
CREATE SEQUENCE karvan_ids START WITH 1000 INCREMENT BY 50;

-- The last number given out for a readable reference such as TND-2026-0041.
CREATE TABLE reference_series (
    series VARCHAR(20) NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
);
