package org.karvan.contract;

/** In what an assay level of a clause is written. */
public enum LevelUnit {
    PERCENT,
    PPM
}
