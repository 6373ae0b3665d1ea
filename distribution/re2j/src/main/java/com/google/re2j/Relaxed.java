package com.google.re2j;

/**
 * Widens a pattern: what may stand up to many times may stand any number of times. Each match of the pattern is one of the
 * wider one, whose automaton needs few states where that of the pattern must count.
 */
final class Relaxed {
    /** Fewer are counted. */
    private static final int MOST_COUNTED = 4;

    private Relaxed() {}

    static Prog program(Pattern pattern) {
        RE2 exact = pattern.re2();
        if (pattern.flags() != 0) {
            return exact.prog;
        }
        Regexp parsed = Parser.parse(exact.expr, RE2.PERL);
        return widen(parsed) ? Compiler.compileRegexp(Simplify.simplify(parsed)) : exact.prog;
    }

    /** Whether anything was changed. */
    private static boolean widen(Regexp regexp) {
        boolean changed = false;
        for (Regexp sub : regexp.subs == null ? Regexp.EMPTY_SUBS : regexp.subs) {
            changed |= widen(sub);
        }
        if (regexp.op == Regexp.Op.REPEAT && Math.max(regexp.min, regexp.max) > MOST_COUNTED) {
            regexp.op = regexp.min == 0 ? Regexp.Op.STAR : Regexp.Op.PLUS;
            changed = true;
        }
        return changed;
    }
}
