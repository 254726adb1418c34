package org.karvan.audit;

/**
 * The first thing that is not as it was.
 *
 * @param flaw what it is
 * @param leaf at which place of the log, from 0
 * @param entryId the entry that stands there now; null when none does
 * @param reference what that entry is about; null when nobody is to know yet
 */
record Finding(Flaw flaw, long leaf, Long entryId, String reference) {

    static Finding at(Flaw flaw, long leaf) {
        return new Finding(flaw, leaf, null, null);
    }

    static Finding of(Flaw flaw, long leaf, AuditEntry entry) {
        return new Finding(flaw, leaf, entry.id(), entry.isVeiled() ? null : entry.told().reference());
    }
}
