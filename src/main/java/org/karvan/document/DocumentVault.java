package org.karvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;

/**
 * Keeps papers. It asks nobody who he is: the door of the feature that owns a paper decides who may hand one in and who
 * may read it, and calls the vault in its own transaction.
 */
@ApplicationScoped
public class DocumentVault {

    /** The field of a form in which a file is chosen, at which a refusal is shown. */
    private static final String FIELD = "file";

    @Inject
    private DocumentStore store;

    @Inject
    private ContentCheck check;

    @Inject
    private TimeSource time;

    /**
     * Keeps a paper; the same content is stored once however often it is handed in.
     *
     * @return the document, whose id the owner keeps
     * @throws Invalid at {@code file}: no file or an empty one, more than {@link Upload#LARGEST} bytes, or not by its
     *     content a PDF, PNG, JPEG, XLSX without macros, or a CSV or text in UTF-8
     */
    public StoredDocument keep(Upload upload) {
        StoredDocument document = examine(upload);
        store.shelve(document.sha256(), upload.content());
        store.add(document);
        return document;
    }

    /**
     * What a paper is, by its content, without keeping it: for an owner who keeps it himself, in an envelope.
     *
     * @return the document as it would be kept; it has no id
     * @throws Invalid at {@code file} for what {@link #keep} refuses
     */
    public StoredDocument examine(Upload upload) {
        if (upload == null || upload.content().length == 0) {
            throw Invalid.at(FIELD, "document.empty");
        }
        if (upload.content().length > Upload.LARGEST) {
            throw Invalid.at(FIELD, "document.tooLarge", Upload.LARGEST_MEGABYTES);
        }
        DocumentType type = check.typeOf(upload).orElseThrow(() -> Invalid.at(FIELD, "document.type"));
        return new StoredDocument(sha256(upload.content()), FileNames.of(upload.fileName(), type), type, upload.content().length,
                time.now());
    }

    /**
     * What a document is, without its content.
     *
     * @throws NotThere when there is none of that number
     */
    public StoredDocument describe(Long id) {
        return store.byId(id).orElseThrow(() -> new NotThere("document " + id));
    }

    /**
     * The bytes of a document, exactly as they were handed in.
     *
     * @throws NotThere when there is none of that number
     * @throws IllegalStateException when the bytes no longer have the hash under which they were kept
     */
    public byte[] content(Long id) {
        StoredDocument document = describe(id);
        byte[] content = store.content(document.sha256()).orElseThrow(() -> new NotThere("content of document " + id));
        if (!sha256(content).equals(document.sha256())) {
            throw new IllegalStateException("the content of document " + id + " is not what was handed in");
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
