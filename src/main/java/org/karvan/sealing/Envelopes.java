package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes and opens envelopes.
 *
 * <p>A text is padded to a multiple of 4 KiB before it is encrypted, because its length alone would tell how many
 * digits a price has. The nonce is random; with one key for an installation that is safe for some four thousand
 * million envelopes (NIST SP 800-38D, 8.3).
 */
@ApplicationScoped
public class Envelopes {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Bytes of an envelope with one block inside. */
    private static final int SHORTEST = NONCE_BYTES + Padding.BLOCK + TAG_BITS / Byte.SIZE;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private SealingKey key;

    protected Envelopes() {
    }

    Envelopes(SealingKey key) {
        this.key = key;
    }

    /** Closes this text in an envelope that opens only under the same superscription. */
    public Sealed seal(byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(Padding.pad(plain));
            return Sealed.of(ByteBuffer.allocate(NONCE_BYTES + ciphertext.length).put(nonce).put(ciphertext).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /**
     * What was closed in.
     *
     * @throws SealBroken when the envelope or its superscription is not the one that was closed
     */
    public byte[] open(Sealed sealed, byte[] associated) throws SealBroken {
        byte[] bytes = sealed.bytes();
        if (!Sealed.hash(bytes).equals(sealed.sha256())) {
            throw new SealBroken("the envelope is not the one with hash " + sealed.sha256());
        }
        if (bytes.length < SHORTEST) {
            throw new SealBroken("no envelope: " + sealed.sha256());
        }
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, associated);
            return Padding.strip(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            throw new SealBroken("the authentication tag of " + sealed.sha256() + " does not fit", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.get(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
