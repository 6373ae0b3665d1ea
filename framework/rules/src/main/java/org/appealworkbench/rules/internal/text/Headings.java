package org.appealworkbench.rules.internal.text;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.PartRole;

/** Guesses from a heading what the section below it is for, by the word lists {@code heading-<role>}. */
final class Headings {

    /** @param opensSection whether the text before this block ends here */
    record Guess(boolean isHeading, boolean opensSection, Optional<PartRole> role) {}

    private static final List<PartRole> BY_RANK =
            List.of(PartRole.PREVENTIVE, PartRole.CORRECTIVE, PartRole.ROOT_CAUSE, PartRole.CLOSING);
    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_BARE = 10;
    private static final int MOST_WIDE_CHARACTERS = 24;

    private final Words words;

    Headings(Words words) {
        this.words = words;
    }

    Guess guess(String block) {
        String lead = lead(block);
        boolean isAlone = lead.length() == block.length();
        boolean isHeading = isAlone && (looksLikeHeading(block) || isTitleWithStop(block));
        if (isHeading || !isAlone) {
            Optional<PartRole> role = BY_RANK.stream()
                    .filter(candidate -> candidate != PartRole.CLOSING && matches(candidate, lead))
                    .findFirst();
            if (role.isPresent()) {
                return new Guess(isHeading, true, role);
            }
        }
        if (matches(PartRole.CLOSING, block.substring(0, Math.min(block.length(), 60)))) {
            return new Guess(false, true, Optional.of(PartRole.CLOSING));
        }
        return new Guess(isHeading, false, Optional.empty());
    }

    /** The roles that a heading of two names: "Corrective and preventive actions". */
    List<PartRole> all(String heading) {
        return words.inAnyLanguage("heading-joins").in(heading).isEmpty()
                ? List.of()
                : BY_RANK.stream()
                        .filter(role -> role != PartRole.CLOSING && matches(role, heading))
                        .toList();
    }

    private boolean matches(PartRole role, String text) {
        return words.inAnyLanguage("heading-" + role.word()).occursIn(text);
    }

    /** "Root cause: we shipped late" opens a section and fills it; its lead is what stands before the colon. */
    private static String lead(String block) {
        int colon = block.indexOf(": ");
        if (colon < 0) {
            colon = block.indexOf('：') == block.length() - 1 ? -1 : block.indexOf('：');
        }
        return colon > 0 && countWords(block.substring(0, colon)) <= MOST_WORDS_BARE
                ? block.substring(0, colon)
                : block;
    }

    private static boolean looksLikeHeading(String block) {
        char last = block.charAt(block.length() - 1);
        if (last == ':' || last == '：') {
            return countWords(block) <= MOST_WORDS;
        }
        if (".!;。；,".indexOf(last) >= 0) {
            return false;
        }
        boolean isWide = block.codePoints().anyMatch(Character::isIdeographic);
        return isWide ? block.length() <= MOST_WIDE_CHARACTERS : countWords(block) <= MOST_WORDS_BARE;
    }

    /** "My actions to prevent this." with a full stop is still a heading if it opens like one. */
    private boolean isTitleWithStop(String block) {
        return block.endsWith(".")
                && countWords(block) <= MOST_WORDS_BARE
                && words.inAnyLanguage("heading-openers").occursIn(block);
    }

    private static int countWords(String text) {
        return text.strip().split("\\s+").length;
    }
}
