package org.karvan.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.karvan.platform.config.Stored;

/**
 * A person who can sign in, in the name of one organisation.
 *
 * <p>An account begins with a sign-up or an accepted invitation, gains and loses roles, is locked for growing waits
 * while somebody guesses its password, and rests when it is closed; it is never deleted, because the trail names it.
 */
@Entity
public class Account extends Stored {

    @Column(nullable = false, unique = true, length = Emails.LONGEST)
    private String email;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "password_hash", length = 300)
    private String passwordHash;

    @Column(name = "organisation_id", nullable = false)
    private Long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Side side;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "approval_limit_usd", precision = 19, scale = 2)
    private BigDecimal approvalLimitUsd;

    @Column(nullable = false, length = 2)
    private String language;

    @Column(nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** The longest name of a person, in characters. */
    static final int LONGEST_NAME = 120;

    protected Account() {
    }

    Account(String email, String name, Long organisationId, Side side, Set<Role> roles, String language) {
        this.email = email;
        this.name = name;
        this.organisationId = organisationId;
        this.side = side;
        this.language = language;
        hold(roles);
    }

    /** The address with which he signs in, in lower case. */
    public String email() {
        return email;
    }

    /** His name as minutes and signatures print it. */
    public String name() {
        return name;
    }

    /** For whom he acts. */
    public Long organisationId() {
        return organisationId;
    }

    /** On which side of the trade his organisation stands. */
    public Side side() {
        return side;
    }

    /** What he may do for it. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Up to which value he may approve, in USD; null when he approves nothing. */
    public BigDecimal approvalLimitUsd() {
        return approvalLimitUsd;
    }

    /** The language of his pages and mails, {@code en} or {@code ur}. */
    public String language() {
        return language;
    }

    /** Until when he cannot sign in, because somebody guessed at his password; null when he can. */
    public Instant lockedUntil() {
        return lockedUntil;
    }

    /** Since when he can no longer sign in; null while he can. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Whether he has chosen a password: before that he is only invited. */
    public boolean hasJoined() {
        return passwordHash != null;
    }

    /** How the account stands at that instant. */
    public AccountState state(Instant now) {
        return AccountState.of(closedAt != null, hasJoined(), isLocked(now));
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        unlock();
    }

    void hold(Set<Role> held) {
        if (!held.stream().allMatch(role -> role.isOf(side))) {
            throw new IllegalArgumentException(side + " cannot hold " + held);
        }
        roles.clear();
        roles.addAll(held);
    }

    void approveUpTo(BigDecimal limitUsd) {
        approvalLimitUsd = limitUsd;
    }

    void introduce(String chosenName, String chosenLanguage) {
        name = chosenName;
        language = chosenLanguage;
    }

    void failed(Instant now) {
        failures++;
        lockedUntil = Lockout.after(failures).map(now::plus).orElse(null);
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void reopen() {
        closedAt = null;
    }
}
