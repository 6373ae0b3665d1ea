package org.appealworkbench.documents.pdf;

import static org.appealworkbench.documents.Letters.bullets;
import static org.appealworkbench.documents.Letters.missing;
import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.part;
import static org.appealworkbench.documents.Letters.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.policy.Marketplace.Paper;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.documents.Letters;
import org.appealworkbench.documents.Rendered;
import org.appealworkbench.documents.SampleLetters;
import org.appealworkbench.documents.print.LetterWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    static Stream<LetterDocument> samples() {
        return Stream.of(
                SampleLetters.english(), SampleLetters.german(), SampleLetters.chinese(), SampleLetters.japanese());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCodePointOfTheLetterCanBeCopiedOutAgain(LetterDocument letter) {
        String copied = Rendered.pdfText(Rendered.bytes(renderer, letter));

        assertThat(codePoints(copied)).containsAll(codePoints(LetterWords.of(letter)));
        assertThat(copied).doesNotContain("\uFFFD");
        assertThat(withoutSpace(copied)).contains(withoutSpace(firstParagraph(letter)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void equalLettersAreEqualBytes(LetterDocument letter) {
        byte[] first = Rendered.bytes(renderer, letter);

        assertThat(Rendered.bytes(renderer, letter)).isEqualTo(first);
        assertThat(Rendered.bytes(new PdfRenderer(), letter)).isEqualTo(first);
    }

    @Test
    void severalThreadsMakeTheSameBytes() throws InterruptedException, ExecutionException {
        List<LetterDocument> letters = samples().toList();
        List<byte[]> expected =
                letters.stream().map(letter -> Rendered.bytes(renderer, letter)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> made = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                LetterDocument letter = letters.get(i % letters.size());
                made.add(threads.submit(() -> Rendered.bytes(renderer, letter)));
            }
            for (int i = 0; i < made.size(); i++) {
                assertThat(made.get(i).get()).isEqualTo(expected.get(i % letters.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws IOException {
        try (PDDocument pdf = load(SampleLetters.chinese())) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    @Test
    void theDocumentTellsItsTitleLanguageAuthorAndStructureAndNoTime() throws IOException {
        try (PDDocument pdf = load(SampleLetters.german())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan of Action");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Maßnahmenplan: verspätete Lieferungen");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Jäger & Söhne GmbH");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void pagesAreNumberedInTheLanguageOfTheLetter() throws IOException {
        assertThat(pages(SampleLetters.english())).hasSize(2);
        assertThat(pages(SampleLetters.english()).get(1)).contains("Page 2 of 2");
        assertThat(pages(SampleLetters.german()).get(0)).contains("Seite 1 von 1");
        assertThat(withoutSpace(pages(SampleLetters.chinese()).get(0))).contains("第1页，共1页");
    }

    @Test
    void thePaperIsTheMarketplaces() throws IOException {
        try (PDDocument letter = load(SampleLetters.english());
                PDDocument a4 = load(SampleLetters.german())) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(792f);
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(a4.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
        }
    }

    @Test
    void everyPageOfADraftSaysSo() throws IOException {
        LetterDocument english = SampleLetters.english();
        LetterDocument draft =
                new LetterDocument(english.letter(), english.letterhead(), english.title(), english.paper(), true);

        assertThat(pages(draft)).hasSize(2).allMatch(page -> page.contains("DRAFT"));
        assertThat(pages(english)).noneMatch(page -> page.contains("DRAFT"));
    }

    @Test
    void aGapIsPrintedVisibly() throws IOException {
        LetterDocument draft = Letters.draft(Letters.letter(paragraph(text("We lost "), missing("orders"), text("."))));

        assertThat(pages(draft).get(0)).contains("We lost [missing: orders].");
    }

    @Test
    void emphasisedWordsStandWhereTheyAreReadInTheFileToo() throws IOException {
        assertThat(pages(SampleLetters.english()).get(0))
                .contains("our late shipment rate was 9.59\u00A0% against a target of");
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsTheReplacementCharacter() throws IOException {
        assertThat(pages(Letters.document(Letters.letter(paragraph("a 😀 b")))).get(0))
                .contains("a \uFFFD b");
    }

    @Test
    void noTextCanEndAStringOfTheStyleSheet() throws IOException {
        String name = "A\"; } @import url(http://127.0.0.1/x); p { display: none } {page} \\ \n </style> & Co";
        LetterDocument letter = Letters.document(
                Letters.letter(paragraph("The letter.")), Paper.A4, "Today", "Amazon", name, "second line");

        assertThat(pages(letter)).singleElement().satisfies(page -> assertThat(page)
                .contains("The letter.", "Page 1 of 1")
                .contains("A\"; } @import url(http://127.0.0.1/x); p { display: none } {page} \\ </style>"));
    }

    @Test
    void aHeadingStaysWithWhatFollows() throws IOException {
        for (int lines = 20; lines < 60; lines++) {
            Block[] filler = IntStream.range(0, lines)
                    .mapToObj(line -> paragraph("Line " + line))
                    .toArray(Block[]::new);
            LetterDocument letter = Letters.document(Letters.letter(
                    "en",
                    "",
                    List.of(
                            part(PartRole.OTHER, "", filler),
                            part(PartRole.ROOT_CAUSE, "Root causes", bullets("The van left early.")))));

            assertThat(pages(letter))
                    .as(lines + " lines before")
                    .anyMatch(page -> page.contains("Root causes") && page.contains("The van left early."));
        }
    }

    @Test
    void aWordLongerThanALineIsBroken() throws IOException {
        String word = "W".repeat(300);

        String page = pages(Letters.document(Letters.letter(paragraph(word)))).get(0);

        assertThat(withoutSpace(page)).contains(word);
        assertThat(page.lines().filter(line -> line.contains("WWW")).count()).isGreaterThan(3);
    }

    private PDDocument load(LetterDocument letter) throws IOException {
        return Loader.loadPDF(Rendered.bytes(renderer, letter));
    }

    private List<String> pages(LetterDocument letter) throws IOException {
        try (PDDocument pdf = load(letter)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static String firstParagraph(LetterDocument letter) {
        return LetterWords.of(letter)
                .lines()
                .filter(line -> line.length() > 10)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codePoints(String text) {
        return withoutSpace(text)
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutSpace(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00A0]", "");
    }
}
