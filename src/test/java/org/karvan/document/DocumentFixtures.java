package org.karvan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, whole enough to be told by their content. */
public final class DocumentFixtures {

    private static final int FLOOD = 210 * 1024 * 1024;

    private DocumentFixtures() {
    }

    /** A paper that has been kept, though there is no database. */
    public static StoredDocument document() {
        return new StoredDocument("0".repeat(64), "challan.pdf", DocumentType.PDF, 100, Instant.EPOCH);
    }

    /** A PDF; another text makes another content. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n1 0 obj\n<< /Title (" + text + ") >>\nendobj\ntrailer\n<< >>\n%%EOF\n").getBytes(UTF_8);
    }

    /** The head of a PNG. */
    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    /** The head of a JPEG. */
    public static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }

    /** The parts of a spreadsheet. */
    public static byte[] workbook(boolean withMacros) {
        return withMacros
                ? archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")
                : archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    /** An archive with these parts. */
    public static byte[] archive(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write("<part/>".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small spreadsheet that unpacks to more than anybody's memory should hold. */
    public static byte[] flood() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
            archive.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int written = 0; written < FLOOD; written += nothing.length) {
                archive.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
