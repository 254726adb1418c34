package org.karvan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The number a bid drew when nothing else parted it from another; it is drawn once and stands, whatever follows. */
@Embeddable
public class DrawnLot {

    @Column(name = "bid_reference", nullable = false, length = 30)
    private String bid;

    @Column(name = "drawn_number", nullable = false)
    private int number;

    @Column(name = "drawn_at", nullable = false)
    private Instant drawnAt;

    protected DrawnLot() {
    }

    DrawnLot(String bid, int number, Instant drawnAt) {
        this.bid = bid;
        this.number = number;
        this.drawnAt = drawnAt;
    }

    /** The bid's reference. */
    public String bid() {
        return bid;
    }

    /** The lower goes first. */
    public int number() {
        return number;
    }

    /** When it was drawn. */
    public Instant drawnAt() {
        return drawnAt;
    }
}
