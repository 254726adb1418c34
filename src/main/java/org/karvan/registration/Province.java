package org.karvan.registration;

/** The provinces and territories in which Pakistani organisations have their seat. */
public enum Province {
    BALOCHISTAN,
    KHYBER_PAKHTUNKHWA,
    GILGIT_BALTISTAN,
    PUNJAB,
    SINDH,
    AZAD_KASHMIR,
    ISLAMABAD
}
