package org.karvan.tender.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import org.karvan.document.Upload;

/** A file as the browser sent it. */
final class Uploads {

    private Uploads() {
    }

    /** The file; one without a name when none was chosen. */
    static Upload of(Part part) throws IOException {
        return part == null ? new Upload(null, null) : new Upload(part.getSubmittedFileName(), part.getInputStream().readAllBytes());
    }
}
