package org.karvan.identity;

import java.time.Duration;

/** What a link is for, by which a person chooses a password. */
public enum LinkKind {
    /** To join the organisation that invited him. */
    INVITATION(Duration.ofDays(7)),
    /** To choose anew what he has forgotten. */
    RESET(Duration.ofHours(1));

    private final Duration life;

    LinkKind(Duration life) {
        this.life = life;
    }

    /** How long it can be used once it is issued. */
    public Duration life() {
        return life;
    }
}
