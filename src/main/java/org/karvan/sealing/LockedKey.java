package org.karvan.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The private half of a pair, locked by a passphrase that is kept nowhere: AES-256-GCM under a key stretched from the
 * passphrase by PBKDF2-HMAC-SHA-512.
 *
 * @param salt 16 random bytes in hexadecimal
 * @param rounds how often the passphrase was stretched
 * @param bytes nonce, ciphertext and tag in hexadecimal
 */
record LockedKey(String salt, int rounds, String bytes) {

    /** Nearly three times what OWASP asks for passwords (210,000, Password Storage, 2023): it is unlocked a few times a year. */
    static final int ROUNDS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Locks the private half of the pair; the public half is associated, so that the lock is of no use for another pair. */
    static LockedKey lock(OpeningPair pair, String passphrase, int rounds) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        byte[] secret = pair.privateKey();
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, stretched(passphrase, salt, rounds), nonce, pair.publicKey()).doFinal(secret);
            return new LockedKey(HexFormat.of().formatHex(salt), rounds,
                    HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The pair, when this is the passphrase. */
    Optional<OpeningPair> unlock(byte[] publicKey, String passphrase) {
        byte[] all = HexFormat.of().parseHex(bytes);
        try {
            byte[] key = stretched(passphrase, HexFormat.of().parseHex(salt), rounds);
            byte[] secret = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES), publicKey)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new OpeningPair(publicKey, secret));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** The same letters typed on another keyboard may come in other code points: they are brought to one form first. */
    private static byte[] stretched(String passphrase, byte[] salt, int rounds) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(Normalizer.normalize(passphrase, Normalizer.Form.NFKC).toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "LockedKey[" + rounds + "]";
    }
}
