package org.karvan.audit;

import java.util.List;

/**
 * What convinces somebody who holds a signed head that an entry is in the log, without showing him any other entry.
 *
 * @param payload the text of which the leaf is made
 * @param leaf its place, from 0
 * @param head the signed head against which it is proved
 * @param path the hashes on the way to the root, from the leaf upwards, in hexadecimal digits
 * @param proves whether the path leads to the root of the head; false when something was altered
 */
public record InclusionProof(String payload, long leaf, SignedHead head, List<String> path, boolean proves) {

    public InclusionProof {
        path = List.copyOf(path);
    }
}
