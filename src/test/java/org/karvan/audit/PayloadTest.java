package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;

class PayloadTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void whoActedAndWhatHeSaidStandInItOnlyAsHashes() {
        String payload = Payload.of(AuditFixtures.happening("Because of Bibi Hajra"), SALT);

        assertFalse(payload.contains("Ayesha"));
        assertFalse(payload.contains("Hajra"));
        assertTrue(payload.contains("\"reference\":\"TND-2026-0041\""));
        assertTrue(payload.contains("\"to\":\"TenderState.PUBLISHED\""));
        assertTrue(payload.contains("\"at\":\"2026-11-22T12:00:00Z\""));
    }

    @Test
    void whatElseBelongsToItIsHiddenToo() {
        Happening signedIn = Happening.of("SIGNED_IN", "Account", "1051", Map.of("email", "bibi@mine.example"), Actor.CLOCK, AuditFixtures.NOON);

        assertFalse(Payload.of(signedIn, SALT).contains("bibi"));
        assertTrue(Payload.of(signedIn, SALT).contains("\"reference\":\"1051\""));
    }

    @Test
    void anotherSaltMakesOtherHashes() {
        Happening same = AuditFixtures.happening("Because");

        assertEquals(Payload.of(same, SALT), Payload.of(same, SALT));
        assertNotEquals(Payload.of(same, SALT), Payload.of(same, SALT.replace('0', '1')));
    }

    @Test
    void everyColumnThatPeopleReadChangesIt() {
        Happening told = AuditFixtures.happening("Because");
        String payload = Payload.of(told, SALT);

        assertNotEquals(payload, Payload.of(AuditFixtures.happening("Because not"), SALT));
        assertNotEquals(payload, Payload.of(altered(told, told.at().plusNanos(1000), told.actorName(), told.organisationId(), "A"), SALT));
        assertNotEquals(payload, Payload.of(altered(told, told.at(), "Somebody Else", told.organisationId(), null), SALT));
        assertNotEquals(payload, Payload.of(altered(told, told.at(), told.actorName(), 12L, null), SALT));
        assertNotEquals(payload, Payload.of(altered(told, told.at(), told.actorName(), told.organisationId(), "CODE"), SALT));
    }

    @Test
    void aDetailThatIsNoWholeTextOrTooLongIsKeptAsFarAsItCan() {
        Happening broken = Happening.of("BID_READ", "Bid", "BID-1", Map.of("agent", "\ud83d\0", "long", "x".repeat(5000)), null, AuditFixtures.NOON);

        assertTrue(broken.details().startsWith("{\"agent\":\"?\",\"long\":\"xxx"));
        assertTrue(broken.details().length() < AuditEntry.LONGEST_DETAILS);
    }

    private static Happening altered(Happening told, Instant at, String actor, Long organisation, String code) {
        return new Happening(at, told.action(), told.subjectType(), told.reference(), told.from(), told.to(), told.via(), code,
                told.actorId(), actor, organisation, told.reason(), told.details());
    }
}
