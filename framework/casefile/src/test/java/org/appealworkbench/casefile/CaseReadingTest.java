package org.appealworkbench.casefile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.ErrorKind;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReadingTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String HEAD =
            "{\"format\": \"appealworkbench/case-1\", \"id\": \"C1\", \"appealType\": \"late-shipment\"";

    @TempDir
    private Path folder;

    private final JsonCaseFiles files = new JsonCaseFiles();

    @Test
    void everyFieldOfACaseIsReadAndWrittenBackByteForByte() throws IOException {
        CaseFolder full = files.read(CASES.resolve("full"));

        assertThat(files.toJson(full.caseFile())).isEqualTo(Files.readString(CASES.resolve("full/case.json")));
        assertThat(full.caseFile().notice().map(Mail::text))
                .contains(TextSource.file("mails/notice.txt", "Hello, please send the root cause of it.\n"));
        assertThat(full.caseFile().answers().get("rate10")).contains(new AnswerData.Number("9.590"));
    }

    @Test
    void aFolderAndItsFileAreTheSameCase() {
        assertThat(files.read(CASES.resolve("smallest/case.json"))).isEqualTo(files.read(CASES.resolve("smallest")));
    }

    @Test
    void whereThereIsNoCaseTheErrorSaysWhatToGive() {
        assertThatThrownBy(() -> files.read(folder))
                .hasMessage("CASEFILE-0001 " + folder.resolve("case.json")
                        + ": there is no such file; give a case folder that holds a case.json, or the file itself");
    }

    @Test
    void whatIsNoJsonIsToldWithLineAndColumn() {
        AppealException e = failure("{\n  \"format\": \"x\",\n  oops\n}");

        assertThat(e.code()).isEqualTo(CaseFileError.NOT_JSON);
        assertThat(e.place())
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(3));
        assertThat(e).hasMessageContaining("this is no JSON: ");
        assertThat(failure("")).hasMessageContaining("the file is empty");
        assertThat(failure(HEAD + "} {")).hasMessageContaining("something follows after the end of the case");
    }

    @Test
    void aMisspelledFieldIsToldWithTheNearestKnownOne() {
        assertThat(failure(HEAD + ",\n \"anwsers\": {}}"))
                .hasMessage("CASEFILE-0006 case.json:2:2: unknown field 'anwsers'; did you mean 'answers'?");
    }

    @Test
    void aWrongTypeIsToldAtItsPointer() {
        assertThat(failure(HEAD + ", \"evidence\": [{\"id\": \"E1\", \"file\": 7}]}"))
                .hasMessageEndingWith("/evidence/0/file: found the number 7, expected a text");
        assertThat(failure(HEAD + ", \"path\": null}"))
                .hasMessageEndingWith("/path: found null, expected a text; what is not known is left out");
        assertThat(failure("[]"))
                .hasMessageEndingWith("1:1: found a list, expected an object with the fields of a case");
    }

    @Test
    void wordsIdsAndDatesSayWhatIsExpected() {
        assertThat(failure(HEAD + ", \"state\": \"prepering\"}"))
                .hasMessageEndingWith(
                        "/state: found 'prepering', expected one of preparing, ready, submitted, replied, "
                                + "monitoring, closed; did you mean 'preparing'?");
        assertThat(failure(HEAD + ", \"today\": \"2026-02-30\"}"))
                .hasMessageEndingWith("/today: found '2026-02-30', expected a date such as 2026-03-31");
        assertThat(failure("{\"format\": \"appealworkbench/case-1\", \"id\": \"nul\", \"appealType\": \"x\"}"))
                .hasMessageContaining("/id: found 'nul', expected an id of letters");
        assertThat(failure("{\"format\": \"appealworkbench/case-9\", \"id\": \"a\", \"appealType\": \"x\"}"))
                .hasMessageContaining("a newer format needs a newer version of the workbench");
    }

    @Test
    void aFieldThatStandsTwiceIsAFault() {
        assertThat(failure(HEAD + ",\n \"id\": \"C2\"}"))
                .hasMessage("CASEFILE-0006 case.json:2:2: the field 'id' stands here a second time, first in line 1; "
                        + "keep one of them");
    }

    @Test
    void severalFaultsAreListedInTheOrderOfTheFile() {
        AppealException e = failure("{\n \"id\": \"-\",\n \"state\": 1,\n \"x\": 1\n}");

        assertThat(e.code().kind()).isEqualTo(ErrorKind.USER);
        assertThat(e.place()).contains(Place.of("case.json", 1, 1));
        assertThat(e.getMessage().lines()).hasSize(6).first().isEqualTo("CASEFILE-0006 case.json:1:1: 5 faults:");
        assertThat(e)
                .hasMessageContaining("\n  1:1 the field 'format' is missing; expected 'appealworkbench/case-1'")
                .hasMessageContaining("\n  3:11 /state: found the number 1, expected a text")
                .hasMessageContaining("\n  4:2 unknown field 'x'");
    }

    @Test
    void noMoreThanTwentyFaultsAreListed() {
        StringBuilder json = new StringBuilder(HEAD);
        for (int i = 0; i < 25; i++) {
            json.append(", \"zzzzzzzz").append(i).append("\": 1");
        }

        assertThat(failure(json + "}").getMessage().lines()).hasSize(22).last().isEqualTo("  and 5 more");
    }

    @Test
    void deepNestingIsRefusedAndLongTextIsNot() {
        assertThat(failure(HEAD + ", \"answers\": {\"q\": " + "[".repeat(200) + "]".repeat(200) + "}}"))
                .hasMessageContaining("nested more than 100 levels deep");

        String text = "长".repeat(5_000_000);
        CaseFile read =
                parse(HEAD + ", \"answers\": {\"q\": \"" + text + "\"}}").caseFile();
        assertThat(read.answers().get("q")).contains(new AnswerData.Text(text));
    }

    @Test
    void aMarkBeforeUtf8IsNoMatterAndOtherEncodingsAreExplained() throws IOException {
        Path file = folder.resolve("case.json");
        String json = HEAD + ", \"seller\": {\"storeName\": \"宁波海松贸易\"}}";

        Files.write(file, ("\uFEFF" + json).getBytes(UTF_8));
        assertThat(files.read(file).caseFile().seller().storeName()).contains("宁波海松贸易");

        Files.write(file, json.getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> files.read(file))
                .hasMessage(
                        "CASEFILE-0004 " + file
                                + ":1: the file is not UTF-8 but, it seems, GB18030; open it in an editor and save it as UTF-8");

        Files.write(file, json.getBytes(UTF_16LE));
        assertThatThrownBy(() -> files.read(file)).hasMessageContaining("it seems, UTF-16LE");
    }

    @Test
    void aTextFileInAnotherEncodingIsRead() throws IOException {
        Files.write(folder.resolve("zh.txt"), "您的账户已停用".getBytes(Charset.forName("GB18030")));
        Files.write(
                folder.resolve("de.txt"),
                "für spätere Lieferungen, gegenüber".getBytes(Charset.forName("windows-1252")));

        assertThat(notice("zh.txt")).isEqualTo("您的账户已停用");
        assertThat(notice("de.txt")).isEqualTo("für spätere Lieferungen, gegenüber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\n"})
    void anEmptyNoticeIsToldAtItsField(String content) throws IOException {
        Files.writeString(folder.resolve("no.txt"), content);

        assertThat(failure(HEAD + ",\n \"notice\": {\"file\": \"no.txt\"}}"))
                .hasMessage(
                        "CASEFILE-0006 case.json:2:21: /notice/file: 'no.txt' is empty; paste the text into it, or leave it out "
                                + "until you have it");
    }

    @Test
    void aMissingNoticeIsToldAtItsField() {
        assertThat(failure(HEAD + ",\n \"notice\": {\"file\": \"mails/no.txt\"}}"))
                .hasMessage(
                        "CASEFILE-0006 case.json:2:21: /notice/file: there is no file 'mails/no.txt' in the case folder; "
                                + "put it there, correct the path, or give the text itself in 'text'");
        assertThat(failure(HEAD + ", \"notice\": {\"received\": \"2026-01-01\"}}"))
                .hasMessageContaining("/notice: the field 'file' is missing");
        assertThat(failure(HEAD + ", \"notice\": {\"text\": \"a\", \"file\": \"b\"}}"))
                .hasMessageContaining("both 'text' and 'file' are given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\nstream", "PNG\u0000\u0000"})
    void aPictureOrAPdfIsNoNotice(String content) throws IOException {
        Files.writeString(folder.resolve("no.txt"), content);

        assertThat(failure(HEAD + ",\n \"notice\": {\"file\": \"no.txt\"}}"))
                .hasMessageContaining(
                        "case.json:2:21: /notice/file: 'no.txt' is a picture, a PDF or another file that is no")
                .hasMessageContaining("copy its words into a .txt file");
    }

    @Test
    void idsAreGivenOnce() {
        assertThat(failure(
                        HEAD + ", \"evidence\": [{\"id\": \"E\", \"file\": \"a\"}, {\"id\": \"E\", \"file\": \"b\"}]}"))
                .hasMessageContaining("the evidence 'E' stands here a second time");
        assertThat(failure(HEAD + ", \"rounds\": [{\"number\": 1}, {\"number\": 1}]}"))
                .hasMessageContaining("round 1 stands here a second time");
    }

    private String notice(String file) {
        return parse(HEAD + ", \"notice\": {\"file\": \"" + file + "\"}}")
                .caseFile()
                .notice()
                .orElseThrow()
                .text()
                .content();
    }

    private CaseFolder parse(String json) {
        return CaseFolderParser.parse(json, folder, Place.of("case.json"));
    }

    @Test
    void aCaseWithinAFileIsToldByTheLinesOfThatFile() {
        byte[] json = "{\n \"format\": \"appealworkbench/case-1\",\n \"id\": 3}".getBytes(UTF_8);

        assertThatThrownBy(() -> new JsonCaseFiles().read(json, folder, Place.of("cases.jsonl", 40)))
                .hasMessageContaining("cases.jsonl:40:1")
                .hasMessageContaining("42:");
        assertThatThrownBy(() ->
                        new JsonCaseFiles().read(new byte[] {'{', '\n', '?'}, folder, Place.of("cases.jsonl", 40)))
                .hasMessageContaining("cases.jsonl:41:");
    }

    private AppealException failure(String json) {
        return catchThrowableOfType(AppealException.class, () -> parse(json));
    }
}
