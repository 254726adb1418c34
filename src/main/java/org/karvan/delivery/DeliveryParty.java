package org.karvan.delivery;

/** One of the two sides of a delivery. */
public enum DeliveryParty {
    SELLER,
    BUYER
}
