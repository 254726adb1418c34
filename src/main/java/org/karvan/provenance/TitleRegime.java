package org.karvan.provenance;

/** The laws under which mine titles are granted. */
public enum TitleRegime {
    /** Khyber Pakhtunkhwa Mines and Minerals Act 2017. */
    KP_2017,
    /** Balochistan Mineral Rules 2002; the act of 2025 is suspended. */
    BALOCHISTAN_2002,
    /** Gilgit-Baltistan Mining Concession Rules 2016. */
    GB_2016,
    /** Another law, such as that of another province. */
    OTHER
}
