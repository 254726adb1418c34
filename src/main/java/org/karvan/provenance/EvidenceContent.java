package org.karvan.provenance;

import org.karvan.document.StoredDocument;

/**
 * A paper of a parcel of ore.
 *
 * @param document what it is
 * @param content its bytes
 */
public record EvidenceContent(StoredDocument document, byte[] content) {

    public EvidenceContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
