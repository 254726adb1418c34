package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The key of a person who opens envelopes. The portal keeps its public half, and its private half locked by a passphrase
 * that only this person knows. He proves from time to time that he still knows it; a key that he replaces stays, without
 * use, because shares may have been closed to it.
 */
@Entity
@Table(name = "opener_key")
public class OpenerKey extends PassphraseKey {

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "live_account", unique = true)
    private Long liveAccount;

    @Column(name = "proved_at", nullable = false)
    private Instant provedAt;

    protected OpenerKey() {
    }

    OpenerKey(Long accountId, OpeningPair pair, LockedKey locked, Instant at) {
        super(pair, locked, at);
        this.accountId = accountId;
        this.liveAccount = accountId;
        this.provedAt = at;
    }

    Long accountId() {
        return accountId;
    }

    Instant provedAt() {
        return provedAt;
    }

    @Override
    void proved(Instant at) {
        super.proved(at);
        provedAt = at;
    }

    @Override
    void end(Instant at) {
        super.end(at);
        liveAccount = null;
    }
}
