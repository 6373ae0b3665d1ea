package com.google.re2j;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The characters beyond ASCII in groups that no instruction of a program tells apart. */
final class WideSigns {
    private static final int FIRST = 128;

    /** The first character of each group but the first one, in order. */
    private final int[] begins;

    private WideSigns(int[] begins) {
        this.begins = begins;
    }

    static WideSigns of(Prog program) {
        return new WideSigns(IntStream.range(0, program.numInst())
                .mapToObj(program::getInst)
                .flatMapToInt(WideSigns::borders)
                .filter(c -> c > FIRST)
                .sorted()
                .distinct()
                .toArray());
    }

    int groups() {
        return begins.length + 1;
    }

    int groupOf(int c) {
        int found = Arrays.binarySearch(begins, c);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Where what an instruction takes begins, and where it is over. */
    private static IntStream borders(Inst inst) {
        switch (inst.op) {
            case Inst.RUNE1:
            case Inst.RUNE:
                return inst.runes.length == 1
                        ? sameButForCase(inst.runes[0]).flatMap(c -> IntStream.of(c, c + 1))
                        : IntStream.range(0, inst.runes.length).map(i -> inst.runes[i] + i % 2);
            default:
                return IntStream.empty();
        }
    }

    private static IntStream sameButForCase(int c) {
        return IntStream.concat(
                IntStream.of(c), IntStream.iterate(Unicode.simpleFold(c), other -> other != c, Unicode::simpleFold));
    }
}
