package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a text must hold for a pattern to have a chance in it. */
sealed interface Need {

    /** Any text will do: nothing is known of the pattern. */
    Need NOTHING = new All(List.of());

    boolean isMetBy(Traits text);

    /** Literals of which a text that meets this holds at least one; empty if there is no such set. */
    default List<String> anyOf() {
        return List.of();
    }

    /**
     * @param literal as a match has it
     * @param exact whether a match has its capitals; else it is in lower case
     */
    record Piece(String literal, boolean exact) implements Need {
        @Override
        public boolean isMetBy(Traits text) {
            return exact ? text.holdsExactly(literal) : text.holds(literal);
        }

        @Override
        public List<String> anyOf() {
            return List.of(literal.toLowerCase(Locale.ROOT));
        }

        /** A single letter of an alphabet is in nearly every text, and so is a blank. */
        private boolean tells() {
            char first = literal.charAt(0);
            return literal.length() > 1
                    || Character.isIdeographic(first)
                    || !Character.isLetterOrDigit(first) && !Character.isWhitespace(first);
        }
    }

    /** A run of so many digits. */
    record Digits(int length) implements Need {
        @Override
        public boolean isMetBy(Traits text) {
            return text.digits() >= length;
        }
    }

    /** A run of so many capitals A to Z. */
    record Capitals(int length) implements Need {
        @Override
        public boolean isMetBy(Traits text) {
            return text.capitals() >= length;
        }
    }

    /** A character other than those of ASCII that print. */
    record Strange() implements Need {
        @Override
        public boolean isMetBy(Traits text) {
            return text.strange();
        }
    }

    record All(List<Need> needs) implements Need {
        /** Of the sets of its parts the one that is rarest in a text: whose shortest literal is longest. */
        @Override
        public List<String> anyOf() {
            return needs.stream()
                    .map(Need::anyOf)
                    .filter(literals -> !literals.isEmpty())
                    .max(Comparator.comparingInt(All::shortest).thenComparing(literals -> -literals.size()))
                    .orElse(List.of());
        }

        private static int shortest(List<String> literals) {
            return literals.stream().mapToInt(String::length).min().orElse(0);
        }

        @Override
        public boolean isMetBy(Traits text) {
            for (int i = 0; i < needs.size(); i++) {
                if (!needs.get(i).isMetBy(text)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Need> needs) implements Need {
        @Override
        public List<String> anyOf() {
            List<List<String>> sets = needs.stream().map(Need::anyOf).toList();
            return sets.contains(List.of())
                    ? List.of()
                    : sets.stream().flatMap(List::stream).distinct().toList();
        }

        @Override
        public boolean isMetBy(Traits text) {
            for (int i = 0; i < needs.size(); i++) {
                if (needs.get(i).isMetBy(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param exact whether a match has its capitals */
    static Need literal(String literal, boolean exact) {
        String lowerCase = literal.toLowerCase(Locale.ROOT);
        boolean hasCapitals = exact && !literal.equals(lowerCase);
        Piece piece = new Piece(hasCapitals ? literal : lowerCase, hasCapitals);
        return !literal.isEmpty() && piece.tells() ? piece : NOTHING;
    }

    static Need all(List<Need> needs) {
        List<Need> telling = new ArrayList<>();
        for (Need need : needs) {
            if (need instanceof All several) {
                telling.addAll(several.needs);
            } else {
                telling.add(need);
            }
        }
        return telling.size() == 1 ? telling.get(0) : new All(List.copyOf(telling));
    }

    static Need any(List<Need> needs) {
        if (needs.contains(NOTHING)) {
            return NOTHING;
        }
        List<Need> different = needs.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : new Any(different);
    }
}
