package org.karvan.registration;

/** What an organisation is in law. */
public enum LegalForm {
    PRIVATE_COMPANY,
    PUBLIC_COMPANY,
    SINGLE_MEMBER_COMPANY,
    PARTNERSHIP,
    COOPERATIVE,
    SOLE_PROPRIETOR,
    STATE_BODY,
    OTHER
}
