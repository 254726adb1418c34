package org.karvan.document;

import java.util.Set;

/** A kind of file the portal takes in: what buyers, suppliers and laboratories exchange, and nothing that acts by itself. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;
    private final Set<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extension = extensions[0];
        this.extensions = Set.of(extensions);
    }

    /** The media type under which it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a file name with this ending, in lower case and without the dot, says the same. */
    boolean isCalled(String ending) {
        return extensions.contains(ending);
    }
}
