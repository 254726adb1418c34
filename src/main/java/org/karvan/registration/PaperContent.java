package org.karvan.registration;

import org.karvan.document.StoredDocument;

/**
 * A paper to be read.
 *
 * @param document what it is
 * @param content its bytes
 */
public record PaperContent(StoredDocument document, byte[] content) {

    public PaperContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
