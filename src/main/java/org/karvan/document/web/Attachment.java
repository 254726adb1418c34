package org.karvan.document.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.karvan.document.StoredDocument;

/** A paper on its way to a reader: saved by his browser, never shown in the portal's name. */
public final class Attachment {

    private Attachment() {
    }

    /** Answers the current request with the paper. */
    public static void send(StoredDocument document, byte[] content) {
        send(document.fileName(), document.mediaType(), content);
    }

    /** Answers the current request with a file that the portal makes itself, such as a receipt. */
    public static void send(String fileName, String mediaType, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", disposition(fileName));
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        external.setResponseHeader("Cache-Control", "no-store");
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** RFC 6266: the name in ASCII for old programs, and as it is, Urdu included, for all others. */
    static String disposition(String fileName) {
        String ascii = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
    }
}
