package org.karvan.audit;

/** What a verification can find. */
public enum Flaw {
    /** There is no entry at a place of the log where one must be. */
    ENTRY_REMOVED,
    /** An entry stands where another was, or where none was. */
    ENTRY_INSERTED,
    /** The hashed payload of an entry was altered. */
    PAYLOAD_EDITED,
    /** What people read of an entry was altered: it is not what its payload hashes. */
    COLUMNS_EDITED,
    /** A signed head does not belong to the log as it is: something was altered before it, with all its hashes. */
    HISTORY_REPLACED,
    /** A head does not bear the portal's signature. */
    HEAD_FORGED,
    /** The log was longer when a head was signed: its end was cut off. */
    TAIL_CUT,
    /** The row that tells how far the log has grown was altered. */
    EDGE_EDITED,
    /** The record outside the database is missing or ends before the log does. */
    OUTSIDE_SHORT
}
