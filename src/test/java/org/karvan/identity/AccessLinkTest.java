package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a link, and its secret. */
class AccessLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final AccessLink link = new AccessLink(5L);

    @Test
    void aLinkThatWasOnlyAskedForCannotBeUsed() {
        link.ask(LinkKind.RESET, NOW);

        assertFalse(link.isUsable(NOW));
    }

    @Test
    void aLinkEndsWhenItsTimeIsOver() {
        link.ask(LinkKind.RESET, NOW);
        link.issue("hash", NOW);

        assertTrue(link.isUsable(NOW.plus(LinkKind.RESET.life()).minusMillis(1)));
        assertFalse(link.isUsable(NOW.plus(LinkKind.RESET.life())));
    }

    @Test
    void askingAnewTakesTheIssuedLinkBack() {
        link.ask(LinkKind.RESET, NOW);
        link.issue("hash", NOW);
        link.ask(LinkKind.RESET, NOW);

        assertFalse(link.isUsable(NOW));
    }

    @Test
    void aRepetitionWithinMinutesIsKnownAsOne() {
        link.ask(LinkKind.INVITATION, NOW);

        assertTrue(link.isRecent(LinkKind.INVITATION, NOW.plus(Duration.ofMinutes(4))));
        assertFalse(link.isRecent(LinkKind.INVITATION, NOW.plus(Duration.ofMinutes(5))));
        assertFalse(link.isRecent(LinkKind.RESET, NOW));
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        String token = Tokens.fresh();

        assertEquals(43, token.length());
        assertNotEquals(token, Tokens.fresh());
        assertEquals(64, Tokens.hash(token).length());
    }

    @Test
    void noSecretIsInWhatALogWouldSay() {
        LinkIssued issued = new LinkIssued(5L, "a@b.example", "A", "en", LinkKind.RESET, "/page?token=secret", NOW);

        assertFalse(issued.toString().contains("secret"));
        assertFalse(new PasswordChoice("secret", "secret").toString().contains("secret"));
    }
}
