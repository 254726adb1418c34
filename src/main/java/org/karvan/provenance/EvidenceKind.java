package org.karvan.provenance;

/** What a paper shows of a parcel of ore. */
public enum EvidenceKind {
    /** The province was paid its royalty for this mass; without it the gate stays shut. */
    ROYALTY_CHALLAN,
    /** Rahdari: the ore may be carried over the road. */
    MOVEMENT_PERMIT,
    /** The province has no objection to the export. */
    PROVINCIAL_CONSENT,
    ASSAY_CERTIFICATE,
    WEIGHT_CERTIFICATE,
    PHOTOGRAPH
}
