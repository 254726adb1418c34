package org.karvan.pricing;

/** Which grade a rounding clause speaks of. */
public enum GradeStage {
    /** The final assay of each lot. */
    FINAL_ASSAY,
    PAYABLE_GRADE
}
