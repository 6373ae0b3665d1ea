package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a sentence between two commas, or words such as "and".
 *
 * @param joint what stands before it: {@code ^} at the beginning, else a sign, {@code &} for a word, {@code 1} for a
 *     number or letter
 */
record AskPart(String joint, List<AskToken> tokens) {
    static final String FIRST = "^";
    private static final String AND = "&";
    private static final String NUMBERED = "1";
    private static final String CIRCLED = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468";
    private static final List<String> ROMAN = List.of("ii", "iii", "iv", "vi", "vii");
    private static final String OPEN = "(\uFF08[";
    private static final String CLOSE = ")\uFF09]";
    private static final String APART = ",;:";
    private static final String WIDE_APART = "\uFF0C\u3001\uFF1B\u2013\u2014\u203A\u00BB";

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    List<AskToken> words() {
        return tokens.stream().filter(AskToken::isWord).toList();
    }

    /** The parts of a sentence; what stands in brackets is not parted. */
    static List<AskPart> of(String flat, List<AskToken> sentence, long and) {
        List<AskPart> parts = new ArrayList<>();
        List<AskToken> part = new ArrayList<>();
        String joint = FIRST;
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            AskToken token = sentence.get(i);
            int numbering = depth == 0 ? numbering(sentence, i) : 0;
            if (numbering > 0) {
                if (!part.isEmpty()) {
                    parts.add(new AskPart(joint, List.copyOf(part)));
                    part.clear();
                }
                joint = NUMBERED;
                i += numbering - 1;
                continue;
            }
            depth = Math.max(0, depth + depthOf(token.word()));
            boolean apart = depth == 0 && isApart(flat, token);
            boolean isAnd = depth == 0 && token.isOf(and);
            if (!apart && !isAnd) {
                part.add(token);
                continue;
            }
            if (!part.isEmpty()) {
                parts.add(new AskPart(joint, List.copyOf(part)));
                part.clear();
                joint = "";
            }
            joint = isAnd ? joint.replace(FIRST, "") + AND : token.word();
        }
        if (!part.isEmpty()) {
            parts.add(new AskPart(joint, List.copyOf(part)));
        }
        return parts;
    }

    /** How many signs number what stands behind them: "b)" or "(2)" or a circled digit. */
    private static int numbering(List<AskToken> sentence, int at) {
        String sign = sentence.get(at).word();
        if (sign.length() == 1 && CIRCLED.indexOf(sign.charAt(0)) >= 0) {
            return 1;
        }
        int open = OPEN.contains(sign) ? 1 : 0;
        if (at + open + 1 >= sentence.size()) {
            return 0;
        }
        String number = sentence.get(at + open).word();
        boolean counts = number.equals(AskToken.NUMBER)
                || number.length() == 1 && Character.isLetter(number.charAt(0))
                || ROMAN.contains(number);
        return counts && CLOSE.contains(sentence.get(at + open + 1).word()) ? open + 2 : 0;
    }

    private static int depthOf(String sign) {
        return OPEN.contains(sign) ? 1 : CLOSE.contains(sign) ? -1 : 0;
    }

    private static boolean isApart(String flat, AskToken token) {
        String sign = token.word();
        if (sign.length() > 1) {
            return false;
        }
        int behind = token.end();
        boolean blankBehind = behind >= flat.length()
                || Character.isWhitespace(flat.charAt(behind))
                || Stems.isWide(flat.charAt(behind));
        boolean blankBefore = token.start() > 0 && flat.charAt(token.start() - 1) == ' ';
        return WIDE_APART.contains(sign)
                || blankBehind && APART.contains(sign)
                || blankBehind && blankBefore && "/>".contains(sign);
    }
}
