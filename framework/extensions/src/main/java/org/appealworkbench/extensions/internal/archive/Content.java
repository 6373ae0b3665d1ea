package org.appealworkbench.extensions.internal.archive;

import java.util.List;
import java.util.Optional;

/** What a file really is, by its first bytes and whatever its name. */
final class Content {

    static final int LOOK_AT = 8;

    private record Magic(String what, int... bytes) {
        boolean begins(byte[] start) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Magic> REFUSED = List.of(
            new Magic("an archive in the archive", 'P', 'K', 3, 4),
            new Magic("an archive in the archive", 'P', 'K', 5, 6),
            new Magic("an archive in the archive", 0x1F, 0x8B),
            new Magic("an archive in the archive", '7', 'z', 0xBC, 0xAF),
            new Magic("an archive in the archive", 'R', 'a', 'r', '!'),
            new Magic("an archive in the archive", 'B', 'Z', 'h'),
            new Magic("an archive in the archive", 0xFD, '7', 'z', 'X', 'Z'),
            new Magic("compiled Java", 0xCA, 0xFE, 0xBA, 0xBE),
            new Magic("a program", 0x7F, 'E', 'L', 'F'),
            new Magic("a program", 'M', 'Z'),
            new Magic("a script", '#', '!'));

    private Content() {}

    /** What is no data, in words; empty for everything else. */
    static Optional<String> foreign(byte[] start) {
        return REFUSED.stream()
                .filter(magic -> magic.begins(start))
                .map(Magic::what)
                .findFirst();
    }
}
