package org.karvan.contract;

/** The papers of a contract that its parties can save. */
public enum ContractPaper {
    /** The frozen text as it is printed. */
    TEXT,
    /** The frozen terms for machines. */
    TERMS,
    /** The text with a leaf behind it that prints the signatures. */
    SIGNED_COPY
}
