package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text must hold for a pattern to have a chance in it. */
sealed interface Need {

    /** Any text will do: nothing is known of the pattern. */
    Need NOTHING = new All(List.of());

    boolean isMetBy(Traits text);

    /** What pieces of a text must hold: without the alternatives that the whole does not hold. Null if the whole does not meet it. */
    default @Nullable Need within(Traits whole) {
        return isMetBy(whole) ? this : null;
    }

    /** @param literal in lower case */
    record Piece(String literal) implements Need {
        @Override
        public boolean isMetBy(Traits text) {
            return text.holds(literal);
        }

        /** A single letter is in nearly every text, and so is a blank. */
        private boolean tells() {
            return literal.length() > 1 || !Character.isLetterOrDigit(literal.charAt(0)) && !literal.isBlank();
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
        @Override
        public @Nullable Need within(Traits whole) {
            List<Need> left = new ArrayList<>(needs.size());
            for (int i = 0; i < needs.size(); i++) {
                Need need = needs.get(i).within(whole);
                if (need == null) {
                    return null;
                }
                left.add(need);
            }
            return left.size() == 1 ? left.get(0) : new All(left);
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
        public @Nullable Need within(Traits whole) {
            List<Need> left = new ArrayList<>();
            for (int i = 0; i < needs.size(); i++) {
                Need need = needs.get(i).within(whole);
                if (need != null) {
                    left.add(need);
                }
            }
            return left.size() <= 1 ? left.stream().findFirst().orElse(null) : new Any(left);
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

    static Need literal(String lowerCase) {
        Piece piece = new Piece(lowerCase);
        return !lowerCase.isEmpty() && piece.tells() ? piece : NOTHING;
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
