package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mail addresses are taken for one. */
class EmailsTest {

    @Test
    void caseAndBlanksMakeNoDifference() {
        assertEquals("owner@mine.example", Emails.normal("  Owner@Mine.Example "));
        assertEquals("", Emails.normal(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "first.last+tag@sub.domain.example", "o'neill@x-y.example"})
    void theseAreAddresses(String address) {
        assertTrue(Emails.isAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "@b.example", "a@.example", "a b@c.example", "a@b..example", "a@b.example\nBcc: x@y.example",
        "<script>@b.example", "کاروان@b.example"})
    void theseAreNot(String address) {
        assertFalse(Emails.isAddress(address), address);
    }

    @Test
    void anAddressLongerThanMailCarriesIsNone() {
        String domain = "x".repeat(60) + ".";
        assertFalse(Emails.isAddress("a@" + domain.repeat(5) + "example"));
    }
}
