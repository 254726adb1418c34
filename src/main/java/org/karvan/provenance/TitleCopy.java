package org.karvan.provenance;

import org.karvan.document.StoredDocument;

/**
 * The copy of a mine title.
 *
 * @param document what it is
 * @param content its bytes
 */
public record TitleCopy(StoredDocument document, byte[] content) {

    public TitleCopy {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
