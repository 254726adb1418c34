package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.platform.config.InstallationKey;
import org.karvan.platform.config.Setting;

/**
 * The key with which the portal signs what others keep: heads of the trail, receipts, signatures of contracts.
 *
 * <p>An Ed25519 pair in one file below the data folder that only the portal's own user can read, made at its first use
 * and never in the database: whoever holds only the database can alter it, and cannot sign that it was so.
 */
@ApplicationScoped
public class PortalKey implements InstallationKey {

    private static final Logger LOG = Logger.getLogger(PortalKey.class.getName());

    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "portal-signing.pem";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
    private static final byte[] PROBE = "karvan".getBytes(StandardCharsets.US_ASCII);

    private KeyPair pair;

    /** The Ed25519 signature over these bytes: 64 bytes. */
    public byte[] sign(byte[] statement) {
        return sign(pair(), statement);
    }

    /** Whether the portal has signed these bytes so. */
    public boolean verify(byte[] statement, byte[] signature) {
        return verify(pair(), statement, signature);
    }

    /** The public half, with which anybody verifies. */
    public PublicKey publicKey() {
        return pair().getPublic();
    }

    /** The public half as PEM text, to be given away. */
    public String publicPem() {
        return pem(PUBLIC, publicKey().getEncoded());
    }

    @Override
    public String fileName() {
        return FILE;
    }

    /** SHA-256 of the encoded public half in hexadecimal digits, by which people compare keys. */
    @Override
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized KeyPair pair() {
        if (pair == null) {
            pair = load(Setting.dataFolder().resolve("keys"));
        }
        return pair;
    }

    /** The pair of that folder, made if there is none. */
    static KeyPair load(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("not the pair of an " + ALGORITHM + " key: " + file, e);
        }
    }

    /** Written aside and then linked under its name, so that two starters at once end up with one whole key. */
    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        Path aside = Files.createTempFile(folder, "portal-signing", ".new", ownerOnly(folder, "rw-------"));
        Files.writeString(aside, pem(PRIVATE, made.getPrivate().getEncoded()) + pem(PUBLIC, made.getPublic().getEncoded()));
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.INFO, "another starter was quicker, his key is the key: {0}", file);
        } finally {
            Files.delete(aside);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        String text = Files.readString(file);
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        KeyPair read = new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(unpem(PUBLIC, text))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(unpem(PRIVATE, text))));
        if (!verify(read, PROBE, sign(read, PROBE))) {
            throw new InvalidKeyException("the two halves do not belong together");
        }
        return read;
    }

    private static byte[] sign(KeyPair with, byte[] statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(with.getPrivate());
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean verify(KeyPair with, byte[] statement, byte[] given) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(with.getPublic());
            signature.update(statement);
            return signature.verify(given);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + LINES.encodeToString(encoded) + "\n-----END " + what + "-----\n";
    }

    private static byte[] unpem(String what, String text) throws InvalidKeyException {
        String begin = "-----BEGIN " + what + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new InvalidKeyException("no " + what);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
