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
    private static final int MOST_OF_A_CLOSING = 60;
    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_BARE = 10;
    private static final int MOST_WORDS_BULLETED = 4;
    private static final int MOST_WORDS_RUN_IN = 7;
    private static final int MOST_WORDS_OF_A_SHOUT = 3;
    private static final int LEAST_OF_A_LABEL = 5;
    private static final List<String> STOPS = List.of(". ", "? ", " – ", " - ");
    private static final int MOST_WIDE_CHARACTERS = 24;

    private final Words words;

    Headings(Words words) {
        this.words = words;
    }

    /**
     * @param marked whether a bullet or a number opens the block
     * @param bulleted whether a bullet does: then it is an item of a list rather than a heading
     */
    Guess guess(String block, boolean marked, boolean bulleted) {
        if (matches(PartRole.CLOSING, block.substring(0, Math.min(block.length(), MOST_OF_A_CLOSING)))) {
            return new Guess(false, true, Optional.of(PartRole.CLOSING));
        }
        String lead = lead(block);
        boolean isAlone = lead.length() == block.length();
        boolean isHeading = isAlone && looksLikeHeading(block, bulleted);
        if (!isHeading && isAlone) {
            return new Guess(false, false, Optional.empty());
        }
        Optional<PartRole> role = BY_RANK.stream()
                .filter(candidate -> candidate != PartRole.CLOSING && matches(candidate, lead))
                .findFirst();
        boolean isQuestion = "?？".indexOf(block.charAt(block.length() - 1)) >= 0;
        return new Guess(isHeading && (role.isPresent() || !isQuestion && !marked), role.isPresent(), role);
    }

    /** What a sentence within a paragraph opens: "Action: we refunded the buyer.", "Corrected." */
    Optional<PartRole> opened(String sentence) {
        String lead = lead(sentence);
        boolean isShort = countWords(lead) <= MOST_WORDS_BULLETED;
        boolean isLead = lead.length() < sentence.length() || sentence.endsWith(".") && opens(sentence);
        return isShort && isLead
                ? BY_RANK.stream()
                        .filter(candidate -> candidate != PartRole.CLOSING && matches(candidate, lead))
                        .findFirst()
                : Optional.empty();
    }

    /** The roles that a heading of two names: "Corrective and preventive actions". */
    List<PartRole> all(String block) {
        String lead = lead(block);
        return words.inAnyLanguage("heading-joins").in(lead).isEmpty()
                ? List.of()
                : BY_RANK.stream()
                        .filter(role -> role != PartRole.CLOSING && matches(role, lead))
                        .toList();
    }

    private boolean matches(PartRole role, String text) {
        return words.inAnyLanguage("heading-" + role.word()).occursIn(text);
    }

    /** "Root cause: we shipped late" opens a section and fills it, and so does "What went wrong. We shipped late". */
    private String lead(String block) {
        int colon = block.indexOf(": ");
        if (colon < 0) {
            colon = block.indexOf('：') == block.length() - 1 ? -1 : block.indexOf('：');
        }
        if (colon > 0 && countWords(block.substring(0, colon)) <= MOST_WORDS_BARE) {
            return block.substring(0, colon);
        }
        for (String stop : STOPS) {
            int end = block.indexOf(stop);
            String before = end > 0 ? block.substring(0, end) : "";
            int words = countWords(before);
            boolean isLabel = words == 1 && end >= LEAST_OF_A_LABEL;
            if (end > 0 && (isLabel || words <= MOST_WORDS_RUN_IN && opens(before))) {
                return before;
            }
        }
        return block;
    }

    private boolean looksLikeHeading(String block, boolean bulleted) {
        char last = block.charAt(block.length() - 1);
        if (":：?？".indexOf(last) >= 0) {
            return countWords(block) <= MOST_WORDS && (opens(block) || !isSentence(block));
        }
        if (last == '.') {
            return countWords(block) <= MOST_WORDS_BARE && opens(block);
        }
        if ("!;。；,".indexOf(last) >= 0) {
            return false;
        }
        if (block.codePoints().anyMatch(Character::isIdeographic)) {
            return block.length() <= MOST_WIDE_CHARACTERS;
        }
        if (bulleted) {
            return countWords(block) <= MOST_WORDS_BULLETED && isTitleOfAPart(block);
        }
        return countWords(block) <= MOST_WORDS_BARE && (opens(block) || !isSentence(block));
    }

    private boolean isTitleOfAPart(String block) {
        return opens(block) && BY_RANK.stream().anyMatch(role -> matches(role, block));
    }

    /** "We did" is still a heading, "We checked what the buyers say" is none. */
    private boolean isSentence(String block) {
        return countWords(block) > MOST_WORDS_OF_A_SHOUT
                && words.inAnyLanguage("sentence-words").occursIn(block);
    }

    /** Whether a text begins as headings do: "What we did", "Actions taken". */
    private boolean opens(String text) {
        return words.inAnyLanguage("heading-openers").occursIn(text);
    }

    private static int countWords(String text) {
        return text.strip().split("\\s+").length;
    }
}
