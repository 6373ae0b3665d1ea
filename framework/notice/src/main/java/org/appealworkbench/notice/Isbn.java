package org.appealworkbench.notice;

import org.appealworkbench.api.notice.Mention;

/** The check digit of books: the sum of the digits times 10, 9, … 1 is a multiple of 11, where X is 10. */
final class Isbn {
    private static final int LENGTH = 10;

    private Isbn() {}

    /** False for an id that looks like the number of a book but has a wrong check digit. */
    static boolean isNoFalseOne(Mention mention) {
        String id = mention.text();
        boolean looksLikeBook = mention.kind().equals(PatternKind.ASIN)
                && id.length() == LENGTH
                && id.chars().limit(LENGTH - 1L).allMatch(c -> c >= '0' && c <= '9');
        return !looksLikeBook || isValid(id);
    }

    static boolean isValid(String isbn) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = isbn.charAt(i);
            sum += (LENGTH - i) * (c == 'X' || c == 'x' ? 10 : c - '0');
        }
        return sum % 11 == 0;
    }
}
