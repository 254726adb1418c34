package org.karvan.bid;

import java.util.Arrays;

/**
 * A paper of an offer, taken out of its envelope for one of those who may read it.
 *
 * @param fileName the name under which it is saved
 * @param mediaType what it is
 * @param content its bytes
 */
public record PaperContent(String fileName, String mediaType, byte[] content) {

    public PaperContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperContent paper
                && fileName.equals(paper.fileName)
                && mediaType.equals(paper.mediaType)
                && Arrays.equals(content, paper.content);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode();
    }

    @Override
    public String toString() {
        return "PaperContent[" + fileName + "]";
    }
}
