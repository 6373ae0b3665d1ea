package com.google.re2j;

import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says where in a text a match of a pattern begins, much faster than a {@link Matcher} does: by deterministic automata
 * whose states are made when a text first needs them. Stands in RE2/J's own package, because only there its compiled
 * programs can be read. Thread-safe; keeps a bounded number of states.
 */
public final class Scan {
    /** States pay off for patterns that run often; a short command runs most of them once or twice. */
    private static final int USES_WITHOUT_STATES = 16;

    /** A pattern that needs more is left to RE2/J. */
    private static final int MOST_STATES = 4_000;

    /** What a place is looked at for; a match may be longer, but hardly ever takes that long to be known as one. */
    private static final int LONGEST_LOOK = 100;

    /** A pattern that may begin at so many places of a text is asked first whether it is there at all. */
    private static final int TRIES_BEFORE_ALL_IS_ASKED = 32;

    private static final int ASCII = 128;
    private static final int NOTHING = -1;

    /** A character for each kind that conditions tell apart: none, a line end, one of a word, another. */
    private static final int[] KINDS = {NOTHING, '\n', 'w', ' '};

    private static final byte[] KIND_IN_ASCII = kindsInAscii();

    private final Pattern pattern;
    /** Both made when states are. */
    private volatile Prog program;

    private volatile WideSigns wideSigns;

    private final Map<Key, State> states = new ConcurrentHashMap<>();
    /** By the kind of the character before. */
    private final State[] initials = new State[KINDS.length];

    private final State[] anchoredInitials = new State[KINDS.length];
    /** By the kind of the character before: the characters with which no match begins, as far as texts have shown it. */
    private final boolean[][] beginsNone = new boolean[KINDS.length][ASCII];

    private final State found = new State(new int[0], 0, false);
    private int uses;
    private volatile boolean givenUp;

    /**
     * What the automaton has seen.
     *
     * @param threads instructions at which threads of the program stand, in order
     * @param before the kind of the last character
     * @param anchored whether no thread begins at the places to come
     */
    private record Key(IntBuffer threads, int before, boolean anchored) {}

    private static final class State {
        private static final State[] NONE = {};

        private final int[] threads;
        private final int before;
        private final boolean anchored;
        private final boolean dead;
        private final State[] next = new State[ASCII];
        /** By the group of characters beyond ASCII; made when a text has one. */
        private State[] wide = NONE;

        State(int[] threads, int before, boolean anchored) {
            this.threads = threads;
            this.before = before;
            this.anchored = anchored;
            this.dead = anchored && threads.length == 0;
        }
    }

    private Scan(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Scan of(Pattern pattern) {
        return new Scan(pattern);
    }

    /**
     * The first place, at {@code from} or behind it, where a match begins, for {@link Matcher#find(int)} to begin there,
     * too; or a place before it, where the scan broke off or where only a match that takes more repetitions than the
     * pattern allows begins. What stands before a place is seen by {@code \b} and {@code ^}.
     *
     * @return -1 if there is no match
     */
    public int begin(String text, int from) {
        if (from > text.length()) {
            return -1;
        }
        if (givenUp) {
            return from;
        }
        if (uses < USES_WITHOUT_STATES) {
            uses++;
            return from;
        }
        int tries = 0;
        int before = kindBefore(text, from);
        int at = from;
        while (at < text.length()) {
            int c = text.charAt(at);
            if (c < ASCII && beginsNone[before][c]) {
                before = KIND_IN_ASCII[c];
                at++;
                continue;
            }
            if (c >= ASCII) {
                c = text.codePointAt(at);
            }
            State next = next(initial(before, true), c);
            if (next == null || next == found) {
                return at;
            }
            if (next.dead && c < ASCII) {
                beginsNone[before][c] = true;
            }
            if (!next.dead) {
                tries++;
                if (tries == TRIES_BEFORE_ALL_IS_ASKED && !mayMatch(text, at)) {
                    return -1;
                }
                int limit = Math.min(text.length(), at + LONGEST_LOOK);
                State last = run(next, text, at + Character.charCount(c), limit);
                if (last == null || last == found || limit < text.length() && !last.dead) {
                    return at;
                }
            }
            before = kind(c);
            at += c < ASCII ? 1 : Character.charCount(c);
        }
        State last = run(initial(before, true), text, at, at);
        return last == null || last == found ? at : -1;
    }

    private boolean mayMatch(String text, int from) {
        State last = run(initial(kindBefore(text, from), false), text, from, text.length());
        return last == null || last == found;
    }

    private State initial(int before, boolean anchored) {
        State[] known = anchored ? anchoredInitials : initials;
        State initial = known[before];
        if (initial == null) {
            BitSet threads = new BitSet();
            int start = program().start;
            threads.set(start, start + (anchored ? 1 : 0));
            initial = state(threads, before, anchored);
            known[before] = initial;
        }
        return initial;
    }

    /** The state behind the text up to {@code end}, {@link #found} if a match ends in it; null if that is not known. */
    private State run(State initial, String text, int from, int end) {
        State state = initial;
        int at = from;
        while (at < end && state != null && state != found && !state.dead) {
            int c = text.charAt(at);
            if (c >= ASCII) {
                c = text.codePointAt(at);
            }
            state = next(state, c);
            at += c < ASCII ? 1 : Character.charCount(c);
        }
        if (state == null || state == found || state.dead || at < text.length()) {
            return state;
        }
        return next(state, NOTHING);
    }

    private State next(State state, int c) {
        if (c >= ASCII) {
            return nextOfWide(state, c);
        }
        State known = c < 0 ? null : state.next[c];
        if (known != null) {
            return known;
        }
        State next = step(state, c);
        if (c >= 0) {
            state.next[c] = next;
        }
        return next;
    }

    private State nextOfWide(State state, int c) {
        int group = wideSigns().groupOf(c);
        State[] wide = state.wide;
        State known = group < wide.length ? wide[group] : null;
        if (known != null) {
            return known;
        }
        State next = step(state, c);
        if (wide.length == 0) {
            wide = new State[wideSigns().groups()];
            state.wide = wide;
        }
        wide[group] = next;
        return next;
    }

    /** The state behind a character, {@link #found} if a match ends before it; null if there are too many states. */
    private State step(State state, int c) {
        BitSet threads = new BitSet();
        boolean isMatch = follow(state, c, threads);
        return isMatch ? found : state(threads, kind(c), state.anchored);
    }

    private State state(BitSet threads, int before, boolean anchored) {
        int[] ordered = threads.stream().toArray();
        Key key = new Key(IntBuffer.wrap(ordered), before, anchored);
        State known = states.get(key);
        if (known != null) {
            return known;
        }
        if (states.size() >= MOST_STATES) {
            givenUp = true;
            states.clear();
            return null;
        }
        State made = new State(ordered, before, anchored);
        State other = states.putIfAbsent(key, made);
        return other == null ? made : other;
    }

    /** Runs all threads, and a new one unless anchored, over a character; true if one of them has matched before it. */
    private boolean follow(State state, int c, BitSet after) {
        int conditions = Utils.emptyOpContext(KINDS[state.before], c);
        Prog program = program();
        BitSet visited = new BitSet(program.numInst());
        BitSet open = new BitSet(program.numInst());
        if (!state.anchored) {
            open.set(program.start);
        }
        for (int thread : state.threads) {
            open.set(thread);
        }
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(0)) {
            open.clear(at);
            if (visited.get(at)) {
                continue;
            }
            visited.set(at);
            Inst inst = program.getInst(at);
            switch (inst.op) {
                case Inst.MATCH:
                    return true;
                case Inst.FAIL:
                    break;
                case Inst.ALT:
                case Inst.ALT_MATCH:
                    open.set(inst.out);
                    open.set(inst.arg);
                    break;
                case Inst.CAPTURE:
                case Inst.NOP:
                    open.set(inst.out);
                    break;
                case Inst.EMPTY_WIDTH:
                    if ((inst.arg & ~conditions) == 0) {
                        open.set(inst.out);
                    }
                    break;
                default:
                    if (c != NOTHING && takes(inst, c)) {
                        after.set(inst.out);
                    }
                    break;
            }
        }
        return false;
    }

    private Prog program() {
        Prog known = program;
        if (known == null) {
            known = Relaxed.program(pattern);
            program = known;
        }
        return known;
    }

    private WideSigns wideSigns() {
        WideSigns known = wideSigns;
        if (known == null) {
            known = WideSigns.of(program());
            wideSigns = known;
        }
        return known;
    }

    private static boolean takes(Inst inst, int c) {
        switch (inst.op) {
            case Inst.RUNE_ANY:
                return true;
            case Inst.RUNE_ANY_NOT_NL:
                return c != '\n';
            case Inst.RUNE1:
                return c == inst.runes[0];
            default:
                return inst.matchRune(c);
        }
    }

    private static int kindBefore(String text, int at) {
        return at == 0 ? 0 : kind(text.codePointBefore(at));
    }

    private static int kind(int c) {
        return c >= 0 && c < ASCII ? KIND_IN_ASCII[c] : c == NOTHING ? 0 : 3;
    }

    private static byte[] kindsInAscii() {
        byte[] kinds = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            kinds[c] = (byte) (c == '\n' ? 1 : Utils.isWordRune(c) ? 2 : 3);
        }
        return kinds;
    }
}
