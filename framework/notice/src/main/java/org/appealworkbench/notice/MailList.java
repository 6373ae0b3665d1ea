package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;

/**
 * A list with bullets as it stands in a mail.
 *
 * @param lead what stands before it: the last sentence, or the last ones if they are short
 * @param isBare whether its items have no bullets
 * @param items the text of each without bullet; wrapped lines are joined to one range
 */
record MailList(String lead, List<TextRange> items, boolean isBare) {
    private static final int SHORT_LEAD = 40;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_BARE = 240;
    private static final int MOST_BARE = 8;
    private static final int FULL_LINE = 60;
    private static final int SAME_BEGINNING = 14;
    private static final String HEADING_ENDS = "?\uFF1F:\uFF1A";

    /** Blanks by which an item stands deeper than its heading. */
    private static final int DEEPER = 2;

    /** The last sentence alone of what stands before it. */
    String closing() {
        return lead.substring(sentenceStart(lead, lead.length() - 1));
    }

    /** Whether the words before it announce something. */
    boolean isAnnounced() {
        return !lead.isEmpty() && ":\uFF1A".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    }

    static List<MailList> of(String text, List<MailLine> lines) {
        Wrapping wrapping = Wrapping.of(text, lines);
        List<MailList> lists = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).isItem()) {
                i = bare(wrapping, i, lists);
                continue;
            }
            String lead = lead(text, lines, i);
            List<TextRange> items = new ArrayList<>();
            i = collect(wrapping, i, items);
            lists.add(new MailList(lead, items, false));
        }
        return lists;
    }

    /**
     * Lines without bullets behind a line that ends in a colon are items too, right behind it or as a paragraph of their
     * own, if each is one sentence or less.
     */
    private static int bare(Wrapping wrapping, int from, List<MailList> lists) {
        List<MailLine> lines = wrapping.lines();
        MailLine lead = lines.get(from);
        int parallel = parallel(wrapping.text(), lines, from);
        if (parallel > from + 1) {
            List<TextRange> items = lines.subList(from, parallel).stream()
                    .map(line -> new TextRange(line.start(), line.end()))
                    .toList();
            lists.add(new MailList(lead(wrapping.text(), lines, from), items, true));
            return parallel;
        }
        int indented = indented(wrapping, from);
        if (indented > from + 1) {
            List<TextRange> items = lines.subList(from + 1, indented).stream()
                    .map(line -> new TextRange(line.start(), line.end()))
                    .toList();
            lists.add(new MailList(lead(wrapping.text(), lines, from + 1), items, true));
            return indented;
        }
        if (lead.isEmpty() || ":\uFF1A".indexOf(lead.last(wrapping.text())) < 0) {
            return from + 1;
        }
        boolean apart = from + 1 < lines.size() && lines.get(from + 1).isEmpty();
        int first = apart ? from + 2 : from + 1;
        int i = first;
        List<TextRange> items = new ArrayList<>();
        while (i < lines.size() && isBareItem(wrapping.text(), lines.get(i))) {
            MailLine line = lines.get(i);
            boolean goesOn = !items.isEmpty()
                    && Character.isLowerCase(line.first(wrapping.text()))
                    && lines.get(i - 1).length() > FULL_LINE;
            int start = goesOn ? items.remove(items.size() - 1).start() : line.start();
            items.add(new TextRange(start, line.end()));
            i++;
        }
        boolean ends = i == lines.size()
                || lines.get(i).isEmpty()
                || HEADING_ENDS.indexOf(lines.get(i).last(wrapping.text())) >= 0;
        boolean fits = apart ? items.size() == 1 : items.size() > 1 && items.size() <= MOST_BARE && !wrapping.isHard();
        if (!fits || !ends) {
            return from + 1;
        }
        lists.add(new MailList(lead(wrapping.text(), lines, first), items, true));
        return i;
    }

    /** The line after those that stand deeper than this one, which is their heading. */
    private static int indented(Wrapping wrapping, int from) {
        List<MailLine> lines = wrapping.lines();
        MailLine heading = lines.get(from);
        int i = from + 1;
        while (!heading.isEmpty()
                && heading.length() <= LONGEST_BARE
                && i < lines.size()
                && isBareItem(wrapping.text(), lines.get(i))
                && lines.get(i).indent() >= heading.indent() + DEEPER) {
            i++;
        }
        return i;
    }

    /** The line after those that begin with the same words as this one. */
    private static int parallel(String text, List<MailLine> lines, int from) {
        MailLine first = lines.get(from);
        int i = from;
        while (i < lines.size()
                && !lines.get(i).isItem()
                && lines.get(i).length() > SAME_BEGINNING
                && text.regionMatches(first.start(), text, lines.get(i).start(), SAME_BEGINNING)) {
            i++;
        }
        return i;
    }

    private static boolean isBareItem(String text, MailLine line) {
        return !line.isEmpty()
                && !line.isItem()
                && line.length() <= LONGEST_BARE
                && HEADING_ENDS.indexOf(line.last(text)) < 0;
    }

    /** Fills {@code items} from line {@code from} on and gives the line after the list. */
    private static int collect(Wrapping wrapping, int from, List<TextRange> items) {
        List<MailLine> lines = wrapping.lines();
        int i = from;
        while (i < lines.size()) {
            MailLine item = lines.get(i);
            if (item.isEmpty() && i + 1 < lines.size() && lines.get(i + 1).isItem()) {
                i++;
                continue;
            }
            if (!item.isItem()) {
                return i;
            }
            int last = i;
            while (last + 1 < lines.size() && wrapping.goesOn(item, last)) {
                last++;
            }
            items.add(new TextRange(item.itemStart(), lines.get(last).end()));
            boolean opensList = wrapping.text().charAt(lines.get(last).end() - 1) == ':'
                    && last + 1 < lines.size()
                    && lines.get(last + 1).isItem()
                    && !wrapping.sameMarker(item, lines.get(last + 1));
            i = last + 1;
            if (opensList) {
                items.remove(items.size() - 1);
                return i;
            }
        }
        return i;
    }

    private static String lead(String text, List<MailLine> lines, int list) {
        int last = list - 1;
        while (last >= 0 && lines.get(last).isEmpty()) {
            last--;
        }
        if (last < 0 || list - last > 3) {
            return "";
        }
        int first = last;
        while (first > 0 && !lines.get(first - 1).isEmpty() && !lines.get(first).isItem()) {
            first--;
        }
        int start = Math.max(lines.get(first).start(), lines.get(last).end() - LONGEST_LEAD);
        return lastSentence(text.substring(start, lines.get(last).end()).replaceAll("\\s+", " "));
    }

    private static String lastSentence(String paragraph) {
        int cut = sentenceStart(paragraph, paragraph.length() - 1);
        while (cut > 0 && paragraph.length() - cut < SHORT_LEAD && isLatin(paragraph)) {
            cut = sentenceStart(paragraph, cut - 2);
        }
        return paragraph.substring(cut);
    }

    private static int sentenceStart(String text, int before) {
        for (int i = before - 1; i > 0; i--) {
            char c = text.charAt(i);
            boolean ordinal = c == '.' && i > 0 && Character.isDigit(text.charAt(i - 1));
            boolean stop = !ordinal && ".!?:".indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (stop || "。!?".indexOf(c) >= 0) {
                return stop ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    private static boolean isLatin(String text) {
        return text.chars().noneMatch(c -> c >= 0x3040 && c < 0xA000);
    }
}
