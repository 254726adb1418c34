package org.karvan.pricing;

/** From which day of a consignment a quotational period is counted. */
public enum PricingEvent {
    SHIPMENT,
    ARRIVAL
}
