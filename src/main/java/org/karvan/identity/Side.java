package org.karvan.identity;

/** On which side of the trade an organisation stands; it decides which roles its people can hold. */
public enum Side {
    SUPPLIER,
    BUYER,
    LABORATORY,
    PUBLIC_BODY,
    /** The operator of the portal itself. */
    PORTAL
}
