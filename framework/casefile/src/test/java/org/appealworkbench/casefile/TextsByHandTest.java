package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFolder;
import org.junit.jupiter.api.Test;

class TextsByHandTest {
    private static final String HEAD =
            "{\"format\": \"appealworkbench/case-1\", \"id\": \"C1\", \"appealType\": \"late-shipment\"";

    @Test
    void twoTextsByHandForOnePartAreToldAtTheSecond() {
        assertThat(failure(HEAD + ",\n \"overlays\": [\n" + overlay("rewrite", "opening") + ",\n"
                        + overlay("rewrite", "closing") + ",\n" + overlay("rewrite", "opening") + "]}"))
                .hasMessage(
                        "CASEFILE-0006 case.json:5:27: /overlays/2/part: a text for the part 'opening' stands here a"
                                + " second time, first in line 3; keep one of them");
        assertThat(failure(HEAD + ",\n \"overlays\": [\n" + overlay("add", "thanks") + ",\n" + overlay("add", "thanks")
                        + "]}"))
                .hasMessage(
                        "CASEFILE-0006 case.json:4:23: /overlays/1/part: the added part 'thanks' stands here a second"
                                + " time, first in line 3; give it another id");
    }

    @Test
    void oneTextByHandForAnAddedPartMayBeMovedAndRewritten() {
        assertThat(parse(HEAD + ", \"overlays\": [" + overlay("add", "thanks") + ", " + overlay("rewrite", "thanks")
                                + ", " + overlay("move", "thanks") + ", " + overlay("move", "thanks") + "]}")
                        .caseFile()
                        .overlays())
                .hasSize(4);
    }

    @Test
    void anEmptyTextByHandIsToldWithTheWayToTakeAPartOut() {
        assertThat(failure(HEAD + ",\n \"overlays\": [\n"
                        + overlay("rewrite", "opening").replace("By hand.", " \\n") + "]}"))
                .hasMessage(
                        "CASEFILE-0006 case.json:3:46: /overlays/0/text: the text is empty; write it, or take the part"
                                + " out by 'hide'");
    }

    private static String overlay(String op, String part) {
        return "{\"op\": \"" + op + "\", \"part\": \"" + part
                + "\", \"text\": \"By hand.\", \"who\": \"Kim\", \"when\": \"2026-05-19\"}";
    }

    private static CaseFolder parse(String json) {
        return CaseFolderParser.parse(json, Path.of("."), Place.of("case.json"));
    }

    private static AppealException failure(String json) {
        return catchThrowableOfType(AppealException.class, () -> parse(json));
    }
}
