package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.karvan.platform.config.InstallationKey;
import org.karvan.platform.config.KeyFile;

/**
 * Encrypts the numbers of people and of their accounts by AES-256-GCM with a key that lies beside the database and
 * never in it. What was encrypted for one organisation does not open for another.
 */
@ApplicationScoped
class PersonalNumbers implements InstallationKey {

    private static final String KEY = "personal.key";
    private static final int KEY_BYTES = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    private SecretKey key;

    /** The number, encrypted for that organisation. */
    SecretNumber hide(String number, String organisation) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, number.getBytes(StandardCharsets.UTF_8), organisation);
        String text = Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
        return new SecretNumber(text, number.substring(Math.max(0, number.length() - SecretNumber.SHOWN)));
    }

    /** Whether this is the number that was encrypted for that organisation. */
    boolean isSame(SecretNumber hidden, String number, String organisation) {
        byte[] bytes = Base64.getDecoder().decode(hidden.sealed());
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] plain = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length), organisation);
        return number.equals(new String(plain, StandardCharsets.UTF_8));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String organisation) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(organisation.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal number of " + organisation + " does not fit the key " + KEY, e);
        }
    }

    private synchronized SecretKey key() {
        if (key == null) {
            key = new SecretKeySpec(KeyFile.secret(KEY, KEY_BYTES), "AES");
        }
        return key;
    }

    @Override
    public String fileName() {
        return KEY;
    }

    @Override
    public String fingerprint() {
        return KeyFile.fingerprint(key().getEncoded());
    }
}
