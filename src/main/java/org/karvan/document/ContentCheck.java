package org.karvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells from its bytes what a file is; what its name claims decides only between two kinds of text. */
@ApplicationScoped
class ContentCheck {

    private static final MediaType ZIP = MediaType.application("zip");
    private static final MediaType OOXML = MediaType.application("x-tika-ooxml");

    /** Text that a program would run or draw is not a list or a letter. */
    private static final Set<String> MARKUP = Set.of(
            "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml", "application/javascript", "text/javascript");

    /** The two parts by which a spreadsheet is told from every other archive. */
    private static final Set<String> WORKBOOK_PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");

    /** A spreadsheet with this part runs programs. */
    private static final String MACROS = "xl/vbaProject.bin";

    /** So much is unpacked to look for the parts: beyond it the archive is a trap for whoever opens it. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final int BUFFER = 8192;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** The type of the content; empty when it is none of those the portal takes. */
    Optional<DocumentType> typeOf(Upload upload) {
        MediaType found = detect(upload.content());
        for (DocumentType type : Set.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG)) {
            if (type.mediaType().equals(found.toString())) {
                return Optional.of(type);
            }
        }
        if (ZIP.equals(found) || OOXML.equals(found)) {
            return isWorkbook(upload.content()) ? Optional.of(DocumentType.XLSX) : Optional.empty();
        }
        if (MARKUP.contains(found.toString()) || !isText(upload.content())) {
            return Optional.empty();
        }
        return Optional.of(DocumentType.CSV.isCalled(FileNames.ending(upload.fileName())) ? DocumentType.CSV : DocumentType.TXT);
    }

    private MediaType detect(byte[] content) {
        try {
            return detector.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWorkbook(byte[] content) {
        Set<String> missing = new HashSet<>(WORKBOOK_PARTS);
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                unpacked += length(archive, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED || MACROS.equals(part.getName())) {
                    return false;
                }
                missing.remove(part.getName());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
        return missing.isEmpty();
    }

    /** How many bytes the part has, counted until they are more than the limit. */
    private static long length(ZipInputStream part, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= limit; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }

    /** Whether the bytes are UTF-8 without characters that no writer of a list or a letter types. */
    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
