package org.karvan.registration;

/** How far a section of the task list has come. */
public enum SectionState {
    /** It builds on another section that is not there yet. */
    BLOCKED,
    NOT_STARTED,
    INCOMPLETE,
    COMPLETE
}
