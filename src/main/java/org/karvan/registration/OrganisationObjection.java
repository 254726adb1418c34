package org.karvan.registration;

/** Why a feature above can stop an organisation's step. */
public enum OrganisationObjection {
    /** A supplier names no mine title; told by provenance. */
    NO_MINE_TITLE,
    /** It has a bid in a tender that is not over. */
    LIVE_BID,
    /** It is a party to a contract that is not over. */
    LIVE_CONTRACT
}
