package org.appealworkbench.casefile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a file's bytes are to be read.
 *
 * @param markLength bytes of the byte order mark at the start
 */
record Encoding(Charset charset, int markLength) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** By its mark, else UTF-8 if the bytes are that, else the likelier of GB18030 and windows-1252. */
    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(UTF_16BE, 2);
        }
        if (looksLikeUtf16(bytes, 1)) {
            return new Encoding(UTF_16LE, 0);
        }
        if (looksLikeUtf16(bytes, 0)) {
            return new Encoding(UTF_16BE, 0);
        }
        Encoding utf8 = new Encoding(UTF_8, 0);
        if (utf8.decode(bytes).isPresent()) {
            return utf8;
        }
        Encoding gb = new Encoding(GB18030, 0);
        return mostlyInPairs(bytes) && gb.decode(bytes).isPresent() ? gb : new Encoding(WINDOWS_1252, 0);
    }

    boolean isUtf8() {
        return charset.equals(UTF_8);
    }

    /** The text; empty if the bytes are not of this encoding. */
    Optional<String> decode(byte[] bytes) {
        try {
            ByteBuffer body = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
            return Optional.of(charset.newDecoder().decode(body).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text, with a visible mark for what cannot be read. */
    String decodeLeniently(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    /** Line of the first byte that is not UTF-8, from 1. */
    static int lineOfFirstFault(byte[] bytes) {
        int low = 0;
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                Encoding utf8 = new Encoding(UTF_8, 0);
                if (utf8.decode(Arrays.copyOfRange(bytes, low, i + 1)).isEmpty()) {
                    return line;
                }
                low = i + 1;
                line++;
            }
        }
        return 1;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** ASCII in UTF-16 has a zero in every second byte. */
    private static boolean looksLikeUtf16(byte[] bytes, int zeroAt) {
        return bytes.length >= 4
                && bytes[zeroAt] == 0
                && bytes[zeroAt + 2] == 0
                && bytes[1 - zeroAt] != 0
                && bytes[3 - zeroAt] != 0;
    }

    /** Chinese bytes come in pairs; accented letters of European languages stand alone. */
    private static boolean mostlyInPairs(byte[] bytes) {
        int alone = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
            }
        }
        return alone * 4 < high;
    }
}
