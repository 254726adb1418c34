package org.karvan.bid;

/** Why a bid does not meet the conditions of its tender. */
public enum DisqualificationReason {
    INCOMPLETE,
    NOT_TO_SPECIFICATION,
    TERMS_NOT_ACCEPTED,
    ORIGIN_NOT_SHOWN,
    ABNORMALLY_LOW,
    CONFLICT_OF_INTEREST,
    SUPPLIER_NOT_APPROVED
}
