package org.karvan.sealing;

import java.nio.ByteBuffer;

/** Brings texts to a multiple of 4 KiB before they are closed, because a length alone tells how many digits a price has. */
final class Padding {

    /** What is closed in is a multiple of this many bytes long. */
    static final int BLOCK = 4096;

    private Padding() {
    }

    /** Length, text, zeros. */
    static byte[] pad(byte[] plain) {
        int needed = Integer.BYTES + plain.length;
        int blocks = (needed + BLOCK - 1) / BLOCK;
        return ByteBuffer.allocate(blocks * BLOCK).putInt(plain.length).put(plain).array();
    }

    /** The text without what was added. */
    static byte[] strip(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        byte[] plain = new byte[buffer.getInt()];
        buffer.get(plain);
        return plain;
    }
}
