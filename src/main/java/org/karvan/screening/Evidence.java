package org.karvan.screening;

import org.karvan.document.StoredDocument;

/**
 * What proves a screening.
 *
 * @param document what it is
 * @param content its bytes
 */
public record Evidence(StoredDocument document, byte[] content) {

    public Evidence {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
