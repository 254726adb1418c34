package org.karvan.delivery;

import org.karvan.document.StoredDocument;

/**
 * A paper of a delivery.
 *
 * @param document what it is
 * @param content its bytes
 */
public record DeliveryPaperContent(StoredDocument document, byte[] content) {

    public DeliveryPaperContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
