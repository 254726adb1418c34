package org.karvan.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/**
 * Hybrid public-key encryption by RFC 9180 in base mode: X25519 with HKDF-SHA-256, and AES-256-GCM under a fresh key for
 * each text. What is associated is bound into that key, so that a text under another superscription does not open.
 */
final class Hpke {

    /** Bytes by which a closed text is longer than the open one: the encapsulated key and the authentication tag. */
    static final int OVERHEAD = 32 + 16;

    private static final HpkeParameters PARAMETERS = parameters();

    private Hpke() {
    }

    /** A new pair. */
    static OpeningPair generate() {
        try {
            HpkePrivateKey made = (HpkePrivateKey) KeysetHandle.generateNew(PARAMETERS).getPrimary().getKey();
            return new OpeningPair(
                    made.getPublicKey().getPublicKeyBytes().toByteArray(),
                    made.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE is registered", e);
        }
    }

    /** Closes the text to whoever holds the private half. */
    static byte[] seal(byte[] publicKey, byte[] plain, byte[] associated) {
        try {
            return handle(publicHalf(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(plain, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a public key of 32 bytes closes every text", e);
        }
    }

    /** What was closed in. @throws SealBroken when the text, its superscription or the key is another */
    static byte[] open(OpeningPair pair, byte[] closed, byte[] associated) throws SealBroken {
        try {
            SecretBytes secret = SecretBytes.copyFrom(pair.privateKey(), InsecureSecretKeyAccess.get());
            return handle(HpkePrivateKey.create(publicHalf(pair.publicKey()), secret))
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(closed, associated);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("it does not open with this key under this superscription", e);
        }
    }

    /** Whether the two halves belong together. */
    static boolean isWhole(OpeningPair pair) {
        try {
            HpkePrivateKey.create(
                    publicHalf(pair.publicKey()), SecretBytes.copyFrom(pair.privateKey(), InsecureSecretKeyAccess.get()));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static HpkePublicKey publicHalf(byte[] publicKey) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null);
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build();
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the library has HPKE", e);
        }
    }
}
