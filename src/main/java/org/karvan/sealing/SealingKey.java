package org.karvan.sealing;

import jakarta.enterprise.context.Dependent;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.karvan.platform.config.InstallationKey;
import org.karvan.platform.config.KeyFile;

/**
 * The key of this installation's envelopes: 256 random bits in a file that only the portal's own user can read, beside
 * the database and never in it, so that a copy of the database opens nothing.
 */
@Dependent
class SealingKey implements InstallationKey {

    /** Bytes of an AES-256 key. */
    static final int LENGTH = 32;

    private static final String FILE = "sealing.key";

    private SecretKey key;

    /** The key; made at the first use of an installation and the same ever after. */
    synchronized SecretKey get() {
        if (key == null) {
            key = new SecretKeySpec(KeyFile.secret(FILE, LENGTH), "AES");
        }
        return key;
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public String fingerprint() {
        return KeyFile.fingerprint(get().getEncoded());
    }
}
