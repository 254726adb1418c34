package org.karvan.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file as somebody hands it in.
 *
 * @param fileName its name on his machine; only its last part is kept
 * @param content its bytes; empty when he chose no file
 */
public record Upload(String fileName, byte[] content) {

    /** The largest file that is accepted, in megabytes of 1024 × 1024 bytes. */
    public static final int LARGEST_MEGABYTES = 10;

    /** The same in bytes. */
    public static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

    public Upload {
        content = content == null ? new byte[0] : content;
    }

    /** Whether a file was chosen at all. */
    public boolean isGiven() {
        return fileName != null && !fileName.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload that && Objects.equals(fileName, that.fileName) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(fileName) + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Upload[" + fileName + ", " + content.length + " bytes]";
    }
}
