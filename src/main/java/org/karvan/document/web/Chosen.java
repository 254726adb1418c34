package org.karvan.document.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.karvan.document.Upload;

/** A file that a reader chose in a form, on its way to a door. */
public final class Chosen {

    private Chosen() {
    }

    /** The file as doors take it; an empty one when none was chosen. */
    public static Upload file(Part part) {
        if (part == null) {
            return new Upload(null, null);
        }
        try (InputStream content = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
