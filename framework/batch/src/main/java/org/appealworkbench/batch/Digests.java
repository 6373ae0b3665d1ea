package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of one thread: looking the algorithm up takes longer than to digest a letter. */
final class Digests {

    private final MessageDigest sha256;

    Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256.digest(bytes));
    }

    /** Adds a piece to the digest that {@link #hex()} ends; its length goes first, so that pieces cannot run together. */
    Digests add(byte[] piece) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        sha256.update(piece);
        return this;
    }

    Digests add(String piece) {
        return add(piece.getBytes(UTF_8));
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    void reset() {
        sha256.reset();
    }
}
