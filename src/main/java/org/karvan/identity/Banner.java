package org.karvan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * What the operator tells every reader on every page for a while, such as a maintenance window.
 *
 * <p>Posted by an administrator in both languages, shown from one instant to another, withdrawn when it is no longer
 * true; it is kept, because it may be asked later what readers had been told.
 */
@Entity
public class Banner extends Stored {

    /** The longest text, in characters. */
    static final int LONGEST = 500;

    @Column(nullable = false, length = LONGEST)
    private String english;

    @Column(nullable = false, length = LONGEST)
    private String urdu;

    @Column(name = "shown_from", nullable = false)
    private Instant shownFrom;

    @Column(name = "shown_until", nullable = false)
    private Instant shownUntil;

    @Column(name = "posted_by", nullable = false)
    private Long postedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Banner() {
    }

    Banner(BannerDraft draft, Long postedBy) {
        this.english = draft.english().strip();
        this.urdu = draft.urdu().strip();
        this.shownFrom = draft.from();
        this.shownUntil = draft.until();
        this.postedBy = postedBy;
    }

    /** What English readers are told. */
    public String english() {
        return english;
    }

    /** What Urdu readers are told. */
    public String urdu() {
        return urdu;
    }

    /** From when on it is shown. */
    public Instant shownFrom() {
        return shownFrom;
    }

    /** Until when it is shown. */
    public Instant shownUntil() {
        return shownUntil;
    }

    /** When it was withdrawn; null when it was not. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** The account of the administrator who posted it. */
    public Long postedBy() {
        return postedBy;
    }

    boolean isShown(Instant now) {
        return isPending(now) && !now.isBefore(shownFrom);
    }

    /** Whether it is shown or will be. */
    boolean isPending(Instant now) {
        return withdrawnAt == null && now.isBefore(shownUntil);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
