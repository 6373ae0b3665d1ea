package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in Chinese numerals, where a measure word or a power of ten shows that a number is meant. */
final class ChineseFigures {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final Pattern PERCENT = Pattern.compile("百分之([〇零一二两三四五六七八九十百]+)(?:点([〇零一二三四五六七八九]+))?");
    private static final Pattern NUMERAL = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]+");
    private static final String MEASURES = "天日个位名件单次小周月年分元美批家台人箱袋条张页笔块款种项号点倍层成份封票包对双只支本工秒季岁刻多余几";
    /** Words that hold a numeral and are no number. */
    private static final Set<String> IDIOMS = Set.of("十分", "万一", "千万", "十足", "万分", "百般", "三方", "四处", "一一");

    private ChineseFigures() {}

    static void take(Scan scan) {
        scan.take(PERCENT, ChineseFigures::percent);
        scan.take(NUMERAL, match -> numeral(match, scan.at(match.start() - 1), scan.at(match.end())));
    }

    private static List<Figure> percent(MatchResult match) {
        String whole = value(match.group(1)).toPlainString();
        String number = match.group(2) == null ? whole : whole + "." + digits(match.group(2));
        return List.of(Figure.of(match.group(), Set.of(TokenFigures.key(number)), Figure.Certainty.WORDS));
    }

    private static List<Figure> numeral(MatchResult match, char before, char after) {
        String written = match.group();
        if (written.length() > 20 || IDIOMS.contains(written) || IDIOMS.contains(written + after)) {
            return List.of();
        }
        boolean measured = MEASURES.indexOf(after) >= 0;
        boolean composed = written.length() > 1 && written.chars().anyMatch(c -> "十百千万亿".indexOf(c) >= 0);
        if (!measured && !composed) {
            return List.of();
        }
        boolean isVague = written.equals("一") || before == '第' || before == '几' || before == '数';
        return List.of(Figure.of(
                written,
                Set.of(TokenFigures.key(value(written))),
                isVague ? Figure.Certainty.PERHAPS : Figure.Certainty.WORDS));
    }

    /** The number of a numeral; digits may stand among the characters. */
    static BigDecimal value(String numeral) {
        String plain = numeral.replace('〇', '零').replace('两', '二');
        if (plain.chars().noneMatch(c -> "十百千万亿".indexOf(c) >= 0)) {
            return new BigDecimal(digits(plain));
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = BigDecimal.ZERO;
        for (char c : plain.toCharArray()) {
            int power = POWERS.indexOf(c);
            if (power >= 0) {
                BigDecimal factor = digit.signum() == 0 ? BigDecimal.ONE : digit;
                section = section.add(factor.scaleByPowerOfTen(power + 1));
                digit = BigDecimal.ZERO;
            } else if (c == '万' || c == '亿') {
                total = total.add(section).add(digit).scaleByPowerOfTen(c == '万' ? 4 : 8);
                section = BigDecimal.ZERO;
                digit = BigDecimal.ZERO;
            } else {
                digit = BigDecimal.valueOf(digit(c));
            }
        }
        return total.add(section).add(digit);
    }

    private static String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.replace('〇', '零').replace('两', '二').chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    private static int digit(char c) {
        return Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, DIGITS.indexOf(c));
    }
}
