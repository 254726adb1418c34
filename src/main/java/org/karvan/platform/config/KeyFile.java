package org.karvan.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Random secrets of an installation, each in a file of the data folder that only the portal's own user can read. */
public final class KeyFile {

    private static final Logger LOG = Logger.getLogger(KeyFile.class.getName());

    private KeyFile() {
    }

    /** Whether there is a secret of that file name yet. */
    static boolean exists(String name) {
        return Files.exists(folder().resolve(name));
    }

    /** SHA-256 of a secret in hexadecimal; of random bytes, so that nobody finds them by it. */
    public static String fingerprint(byte[] secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Path folder() {
        return Setting.dataFolder().resolve("keys");
    }

    /** The secret of that file name, so many bytes long; made at the first use and the same ever after. */
    public static byte[] secret(String name, int length) {
        Path folder = folder();
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(folder, file, length);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != length) {
                throw new IllegalStateException("no key of " + length + " bytes: " + file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and then linked under its name, so that two starters at once end up with one whole key. */
    private static void make(Path folder, Path file, int length) throws IOException {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        Path aside = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly(folder, "rw-------"));
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
