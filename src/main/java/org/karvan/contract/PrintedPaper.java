package org.karvan.contract;

import java.util.Arrays;

/**
 * A paper of a contract on its way to a reader.
 *
 * @param fileName under which name it is saved
 * @param mediaType what it is
 * @param content its bytes
 */
public record PrintedPaper(String fileName, String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedPaper that && fileName.equals(that.fileName) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return fileName.hashCode();
    }

    @Override
    public String toString() {
        return "PrintedPaper[" + fileName + ", " + content.length + " bytes]";
    }
}
