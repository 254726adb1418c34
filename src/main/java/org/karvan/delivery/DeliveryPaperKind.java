package org.karvan.delivery;

/** The papers of a delivery. */
public enum DeliveryPaperKind {
    LOADING_PHOTOGRAPH,
    PACKING_LIST,
    WEIGHT_CERTIFICATE,
    CERTIFICATE_OF_ORIGIN,
    /** The goods declaration to Pakistan's customs. */
    EXPORT_DECLARATION,
    /** Bill of lading, mate's receipt or consignment note. */
    TRANSPORT_DOCUMENT,
    INSURANCE_CERTIFICATE,
    /** The importer's security filing of ten data elements before loading, two of the carrier. */
    IMPORTER_FILING,
    IMPORT_ENTRY,
    /** How the lots were weighed, sampled and dried on arrival. */
    SAMPLING_REPORT,
    OTHER_PAPER
}
