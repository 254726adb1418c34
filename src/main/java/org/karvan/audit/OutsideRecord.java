package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.karvan.platform.config.Setting;

/**
 * What is known about the log outside the database: two files in the data folder that only grow, against which whoever
 * altered the database is found.
 *
 * <p>{@code leaves} holds the hash of every leaf, 32 bytes each, so that the first altered entry is named; {@code heads}
 * holds a line for every signed head, so that a cut tail is found. Both are written by whoever holds the row of the log,
 * before his transaction ends: they may be ahead of the database by what was rolled back, never behind.
 */
@ApplicationScoped
class OutsideRecord {

    private static final Logger LOG = Logger.getLogger(OutsideRecord.class.getName());

    private static final String FIELDS_BETWEEN = " ";
    private static final int FIELDS = 4;

    /**
     * Writes down the hashes of leaves from this index on. A record that lost its beginning is not continued, because
     * what is missing must be found.
     */
    void addLeaves(long first, List<byte[]> hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Merkle.HASH_LENGTH);
        hashes.forEach(bytes::put);
        bytes.flip();
        try (FileChannel file = FileChannel.open(existing("leaves"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long place = first * Merkle.HASH_LENGTH;
            if (file.size() < place) {
                LOG.log(Level.SEVERE, "the record of leaves outside the database ends before leaf {0}", first);
                return;
            }
            while (bytes.hasRemaining()) {
                place += file.write(bytes, place);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of these leaves as they were written down; fewer when the record is shorter. */
    List<byte[]> leaves(long first, int count) {
        Path file = folder().resolve("leaves");
        if (!Files.exists(file)) {
            return List.of();
        }
        ByteBuffer bytes = ByteBuffer.allocate(count * Merkle.HASH_LENGTH);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long place = first * Merkle.HASH_LENGTH;
            for (int read = channel.read(bytes, place); read >= 0 && bytes.hasRemaining(); read = channel.read(bytes, place)) {
                place += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        List<byte[]> hashes = new ArrayList<>();
        while (bytes.remaining() >= Merkle.HASH_LENGTH) {
            byte[] hash = new byte[Merkle.HASH_LENGTH];
            bytes.get(hash);
            hashes.add(hash);
        }
        return hashes;
    }

    /** Writes down a signed head. */
    void add(SignedHead head) {
        String line = String.join(FIELDS_BETWEEN, Long.toString(head.size()), head.root(), head.at().toString(), head.signature()) + "\n";
        try (FileChannel file = FileChannel.open(
                existing("heads"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heads over more than so many leaves and at most so many, in the order in which they were signed. */
    List<SignedHead> heads(long above, long upTo) {
        Path file = folder().resolve("heads");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(OutsideRecord::head)
                    .flatMap(Optional::stream)
                    .filter(head -> head.size() > above && head.size() <= upTo)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a line that a crash left half written. */
    private static Optional<SignedHead> head(String line) {
        String[] fields = line.split(FIELDS_BETWEEN);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedHead(Long.parseLong(fields[0]), fields[1], Instant.parse(fields[2]), fields[3]));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Path existing(String name) throws IOException {
        return Files.createDirectories(folder()).resolve(name);
    }

    private static Path folder() {
        return Setting.dataFolder().resolve("audit");
    }
}
