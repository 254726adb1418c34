package org.karvan.sealing;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.karvan.platform.config.Setting;

/**
 * The key of this installation's envelopes: 256 random bits in a file that only the portal's own user can read, beside
 * the database and never in it, so that a copy of the database opens nothing.
 */
@Dependent
class SealingKey {

    /** Bytes of an AES-256 key. */
    static final int LENGTH = 32;

    private static final Logger LOG = Logger.getLogger(SealingKey.class.getName());

    private static final String FILE = "sealing.key";

    private SecretKey key;

    /** The key; made at the first use of an installation and the same ever after. */
    synchronized SecretKey get() {
        if (key == null) {
            key = new SecretKeySpec(read(Setting.dataFolder().resolve("keys")), "AES");
        }
        return key;
    }

    private static byte[] read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new IllegalStateException("no key of " + LENGTH + " bytes: " + file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and then linked under its name, so that two starters at once end up with one whole key. */
    private static void make(Path folder, Path file) throws IOException {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        Path aside = Files.createTempFile(folder, "sealing", ".new", ownerOnly(folder, "rw-------"));
        Files.write(aside, bytes);
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.INFO, "another starter was quicker, his key is the key: {0}", file);
        } finally {
            Files.delete(aside);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
