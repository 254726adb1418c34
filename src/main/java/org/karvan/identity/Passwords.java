package org.karvan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.platform.refusal.Check;

/** How passwords are chosen, kept and compared: PBKDF2-HMAC-SHA-512 with the rounds that OWASP asked for in 2023. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String hashOfNothing;
    private Set<String> common;

    @PostConstruct
    void prepare() {
        hash.initialize(STRENGTH);
        hashOfNothing = hash.generate("".toCharArray());
        common = readCommon();
    }

    /** Notes a problem when the password is too short, too long or one that everybody tries first. */
    void check(String password, Check check) {
        String given = password == null ? "" : password;
        check.that(given.length() >= SHORTEST, "password", "identity.password.short", SHORTEST);
        check.that(given.length() <= LONGEST, "password", "invalid.tooLong", LONGEST);
        check.that(!common.contains(given.toLowerCase(Locale.ROOT)), "password", "identity.password.common");
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether the password is the one; takes as long when there is no account, so that nobody learns who has one. */
    boolean verify(char[] password, String known) {
        boolean matches = hash.verify(password, known == null ? hashOfNothing : known);
        return known != null && matches;
    }

    private static Set<String> readCommon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
