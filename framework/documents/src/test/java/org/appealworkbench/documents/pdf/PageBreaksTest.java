package org.appealworkbench.documents.pdf;

import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.documents.Letters;
import org.appealworkbench.documents.Rendered;
import org.junit.jupiter.api.Test;

/** Letters that differ by a line in what stands before, so that the end of the page falls on each of their lines once. */
class PageBreaksTest {

    private static final float LINE = 14.5f;
    private static final float FOOT = 720;
    private static final int LEAST_FILLER = 20;
    private static final int MOST_FILLER = 42;

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void no_paragraph_leaves_a_single_line_on_a_page() {
        forEachFiller(before -> {
            List<PrintedLine> lines = lines(part(PartRole.OTHER, "", blocks(before, paragraph(words("a", 40)))));

            assertThat(perPage(lines, "a")).doesNotContain(1L);
        });
    }

    @Test
    void an_announcement_stands_above_two_lines_of_the_first_item() {
        forEachFiller(before -> {
            List<PrintedLine> lines =
                    lines(part(PartRole.OTHER, "", blocks(before, paragraph("These:"), items(words("a", 40), "b"))));

            int announcement = index(lines, "These:");
            assertThat(lines.subList(announcement, announcement + 3))
                    .extracting(PrintedLine::page)
                    .containsOnly(lines.get(announcement).page());
            assertThat(perPage(lines, "a")).doesNotContain(1L);
        });
    }

    @Test
    void a_list_is_broken_between_its_items_and_leaves_no_gap_at_the_foot() {
        forEachFiller(before -> {
            List<PrintedLine> lines = lines(part(
                    PartRole.OTHER,
                    "",
                    blocks(
                            before,
                            paragraph("These:"),
                            items(words("a", 40), words("b", 40), words("c", 40), words("d", 40), words("e", 40)))));

            assertThat(lines).filteredOn(line -> line.page() == 1).last().satisfies(line -> assertThat(line.y())
                    .isGreaterThan(FOOT - 4.5f * LINE));
        });
    }

    @Test
    void a_heading_stands_at_the_same_distance_wherever_the_page_ends_before_it_and_at_the_head_of_a_page() {
        forEachFiller(before -> {
            List<PrintedLine> lines = lines(
                    part(PartRole.ROOT_CAUSE, "First", blocks(before, paragraph("These:"), items(words("a", 40), "z"))),
                    part(PartRole.CORRECTIVE, "Second", paragraph(words("b", 40))));

            int heading = index(lines, "2. Second");
            PrintedLine second = lines.get(heading);
            PrintedLine previous = lines.get(heading - 1);
            if (second.page() == previous.page()) {
                assertThat(second.y() - previous.y()).isBetween(29f, 30.5f);
            } else {
                assertThat(second.y()).isLessThan(76);
            }
            assertThat(lines.get(heading + 2).page()).isEqualTo(second.page());
        });
    }

    @Test
    void an_item_of_a_few_short_paragraphs_stays_whole() {
        Block.Item item = new Block.Item(List.of(paragraph("Title"), paragraph("Before: x"), paragraph("After: y")));
        forEachFiller(before -> {
            List<PrintedLine> lines =
                    lines(part(PartRole.OTHER, "", blocks(before, new Block.Bullets(false, 1, List.of(item)))));

            assertThat(lines.subList(lines.size() - 3, lines.size()))
                    .extracting(PrintedLine::page)
                    .containsOnly(lines.get(lines.size() - 1).page());
        });
    }

    @Test
    void a_list_of_fifteen_exhibits_is_not_broken() {
        forEachFiller(before -> {
            List<PrintedLine> lines = lines(before, 15);

            assertThat(perPage(lines, "Exhibit")).filteredOn(count -> count > 0).containsExactly(16L);
        });
    }

    @Test
    void a_longer_list_of_exhibits_leaves_three_of_them_on_each_page() {
        forEachFiller(before -> {
            List<PrintedLine> lines = lines(before, 20);
            int heading = index(lines, "Exhibits");

            assertThat(perPage(lines, "Exhibit ")).allMatch(count -> count == 0 || count >= 3);
            assertThat(lines.get(heading + 1).page())
                    .isEqualTo(lines.get(heading).page());
        });
    }

    @Test
    void a_table_over_two_pages_begins_with_three_rows_and_repeats_its_head() {
        List<List<Span>> head = List.of(List.of(Letters.text("Order")), List.of(Letters.text("Shipped")));
        List<List<List<Span>>> rows = IntStream.range(0, 12)
                .mapToObj(row -> List.of(List.of(Letters.text("row " + row)), List.of(Letters.text("May 6, 2024"))))
                .toList();
        forEachFiller(before -> {
            Block[] blocks = blocks(before, paragraph("These:"), new Block.Table(head, rows));
            List<PrintedLine> lines = lines(part(PartRole.OTHER, "", blocks));

            int announcement = index(lines, "These:");
            assertThat(lines.subList(announcement, announcement + 5))
                    .extracting(PrintedLine::page)
                    .containsOnly(lines.get(announcement).page());
            assertThat(perPage(lines, "Order"))
                    .containsExactlyElementsOf(perPage(lines, "row ").stream()
                            .map(count -> Math.min(count, 1))
                            .toList());
        });
    }

    private List<PrintedLine> lines(int before, int exhibits) {
        String[] titles =
                IntStream.range(0, exhibits).mapToObj(number -> "Paper").toArray(String[]::new);
        List<Part> parts = List.of(part(PartRole.OTHER, "", blocks(before)));
        return lines(Letters.document(Letters.letter("en", "", parts, titles)));
    }

    private List<PrintedLine> lines(Part... parts) {
        return lines(Letters.document(Letters.letter("en", "", List.of(parts))));
    }

    private List<PrintedLine> lines(LetterDocument letter) {
        return PrintedLine.of(Rendered.bytes(renderer, letter));
    }

    private static void forEachFiller(IntConsumer test) {
        IntStream.rangeClosed(LEAST_FILLER, MOST_FILLER).forEach(test);
    }

    private static Block[] blocks(int before, Block... blocks) {
        List<Block> all = new ArrayList<>();
        IntStream.range(0, before).forEach(line -> all.add(paragraph("Line " + line)));
        // Items are set closer than paragraphs, so that the foot of the page falls between the lines in many ways.
        IntStream.range(0, before % 7).forEach(line -> all.add(items("Line " + line)));
        all.addAll(Arrays.asList(blocks));
        return all.toArray(Block[]::new);
    }

    private static Block items(String... items) {
        return Letters.bullets(items);
    }

    private static String words(String word, int count) {
        return Stream.generate(() -> word.repeat(8))
                .limit(count)
                .reduce("", (all, next) -> all + " " + next)
                .strip();
    }

    /** How many lines with a text stand on each page that has lines. */
    private static List<Long> perPage(List<PrintedLine> lines, String text) {
        return lines.stream()
                .map(PrintedLine::page)
                .distinct()
                .map(page -> lines.stream()
                        .filter(line -> line.page() == page && line.text().contains(text))
                        .count())
                .toList();
    }

    private static int index(List<PrintedLine> lines, String text) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
