package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.Handing;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;

/** Which passwords can be chosen, and that nobody learns from the portal who has an account. */
class PasswordsTest {

    /** Hashes as nobody should, and remembers how strongly it was told to, and what it was asked. */
    private static final class Hashing implements Pbkdf2PasswordHash {

        private Map<String, String> strength = Map.of();
        private final List<String> compared = new ArrayList<>();

        @Override
        public void initialize(Map<String, String> parameters) {
            strength = parameters;
        }

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String known) {
            compared.add(known);
            return generate(password).equals(known);
        }
    }

    private final Hashing hashing = new Hashing();
    private final Passwords passwords = Handing.to(new Passwords(), "hash", hashing);

    @BeforeEach
    void prepare() {
        passwords.prepare();
    }

    private List<String> problems(String password) {
        Check check = new Check();
        passwords.check(password, check);
        try {
            check.done();
            return List.of();
        } catch (Invalid invalid) {
            assertTrue(invalid.problems().stream().allMatch(problem -> "password".equals(problem.field())));
            return invalid.problems().stream().map(Problem::key).toList();
        }
    }

    @Test
    void aPasswordHasEightToAHundredAndTwentyEightCharacters() {
        assertEquals(List.of("identity.password.short"), problems("a7-xq%Z"));
        assertEquals(List.of(), problems("a7-xq%ZP"));
        assertEquals(List.of(), problems("ab".repeat(64)));
        assertEquals(List.of("invalid.tooLong"), problems("ab".repeat(64) + "c"));
        assertEquals(List.of("identity.password.short"), problems(null));
    }

    @Test
    void whatEverybodyTriesFirstIsRefusedHoweverItIsWritten() {
        assertEquals(List.of("identity.password.common"), problems("password1"));
        assertEquals(List.of("identity.password.common"), problems("PassWord1"));
    }

    @Test
    void aSentenceOfOnesOwnInAnyScriptIsTaken() {
        assertEquals(List.of(), problems("نمک اور چاندی"));
    }

    @Test
    void theHashIsStrong() {
        assertEquals("PBKDF2WithHmacSHA512", hashing.strength.get("Pbkdf2PasswordHash.Algorithm"));
        assertTrue(Integer.parseInt(hashing.strength.get("Pbkdf2PasswordHash.Iterations")) >= 210_000);
        assertTrue(Integer.parseInt(hashing.strength.get("Pbkdf2PasswordHash.SaltSizeBytes")) >= 16);
    }

    @Test
    void onlyThePasswordThatWasChosenIsTheOne() {
        String known = passwords.hash("salt-and-silver");

        assertTrue(passwords.verify("salt-and-silver".toCharArray(), known));
        assertFalse(passwords.verify("salt-and-gold".toCharArray(), known));
    }

    @Test
    void whereThereIsNoAccountAsMuchIsHashedAndNothingFits() {
        assertFalse(passwords.verify("".toCharArray(), null));
        assertEquals(1, hashing.compared.size(), "a visitor could time the difference");
        assertThrows(NullPointerException.class, () -> passwords.hash(null));
    }
}
