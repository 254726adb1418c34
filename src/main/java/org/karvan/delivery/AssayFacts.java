package org.karvan.delivery;

import java.time.Instant;

/**
 * What the door gathered for a step of an exchange.
 *
 * @param entry what one side hands in now, sealed; null when nobody does
 * @param seller what the seller's envelope held; null while it is closed or was never handed in
 * @param buyer what the buyer's held; null likewise
 * @param umpire what the umpire found; null while he has not
 * @param umpireAccredited whether the umpire's word counts today
 * @param nextDue until when it is prolonged when nobody was in
 */
record AssayFacts(SealedFinding entry, Finding seller, Finding buyer, Finding umpire, boolean umpireAccredited, Instant nextDue) {

    static AssayFacts none(Instant nextDue) {
        return new AssayFacts(null, null, null, null, false, nextDue);
    }

    static AssayFacts entering(SealedFinding entry, Instant nextDue) {
        return new AssayFacts(entry, null, null, null, false, nextDue);
    }

    static AssayFacts opened(Finding seller, Finding buyer, Instant nextDue) {
        return new AssayFacts(null, seller, buyer, null, false, nextDue);
    }

    static AssayFacts decided(Finding umpire, boolean accredited, Instant nextDue) {
        return new AssayFacts(null, null, null, umpire, accredited, nextDue);
    }
}
