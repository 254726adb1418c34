package org.karvan.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.karvan.platform.config.Stored;

/**
 * That a colleague acts in somebody's place for some of his roles, from one day to another.
 *
 * <p>It lends no more than the lender has on that day: a role taken from him, or his account closed, ends it at
 * once. He may end it early; it is kept, because the trail of that time rests on it.
 */
@Entity
public class Deputyship extends Stored {

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "lender_id", nullable = false)
    private Account lender;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "deputy_id", nullable = false)
    private Account deputy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deputyship_role", joinColumns = @JoinColumn(name = "deputyship_id"))
    @Column(name = "role", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deputyship() {
    }

    Deputyship(Account lender, Account deputy, Set<Role> roles, LocalDate firstDay, LocalDate lastDay) {
        this.lender = lender;
        this.deputy = deputy;
        this.roles.addAll(roles);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Whose roles are lent. */
    public Account lender() {
        return lender;
    }

    /** Who acts in his place. */
    public Account deputy() {
        return deputy;
    }

    /** For which roles. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The first day on which it counts, in UTC. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day on which it counts, in UTC. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it was ended before its time; null when it was not. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Whether it can still come to count. */
    boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isAfter(lastDay);
    }

    /** The roles it lends on that day. */
    Set<Role> lentOn(LocalDate day) {
        Set<Role> lent = new HashSet<>();
        if (isOpen(day) && !day.isBefore(firstDay) && lender.closedAt() == null) {
            lent.addAll(roles);
            lent.retainAll(lender.roles());
        }
        return lent;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
