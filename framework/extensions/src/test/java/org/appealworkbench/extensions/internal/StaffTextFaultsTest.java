package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffTextFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aTextThatIsMissingInEnglishIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages.properties", "question.rate.label=Text of question.rate.label\n", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties: error: MISSING-MESSAGE: there is no text for 'question.rate.label', which APPEAL-INF/questions.yaml:5:9 needs; add it");
    }

    @Test
    void aTextThatIsMissingInChineseIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages_zh_CN.properties", "rule.LP-001=文字 rule.LP-001\n", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages_zh_CN.properties: error: MISSING-MESSAGE: there is no text for 'rule.LP-001', which APPEAL-INF/rules.yaml:3:5 needs; add it");
    }

    @Test
    void aSlipInAKeyIsToldOnBothSides() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages.properties", "question.rate.max=", "question.rate.maxx=")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties: error: MISSING-MESSAGE: there is no text for 'question.rate.max', which APPEAL-INF/questions.yaml:10:14 needs; add it",
                        "APPEAL-INF/l10n/messages.properties:16: warning: UNUSED-MESSAGE: nothing asks for the text 'question.rate.maxx'; did you mean 'question.rate.max'?");
    }

    @Test
    void anEmptyTextIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages.properties", "type.title=Text of type.title", "type.title=")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties:2: error: MISSING-MESSAGE: the text for 'type.title' is empty; write it");
    }

    @Test
    void aTextThatNobodyAsksForIsAWarning() {
        assertThat(Fixture.type(folder)
                        .append("l10n/messages.properties", "something.else=x\n")
                        .append("l10n/messages_zh_CN.properties", "something.else=x\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties:42: warning: UNUSED-MESSAGE: nothing asks for the text 'something.else'; delete it",
                        "APPEAL-INF/l10n/messages_zh_CN.properties:42: warning: UNUSED-MESSAGE: nothing asks for the text 'something.else'; delete it");
    }

    @Test
    void anOptionalTextMustBeThereInBothLanguages() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages_zh_CN.properties", "page.causes.intro=文字 page.causes.intro\n", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages_zh_CN.properties: error: MISSING-MESSAGE: there is no text for 'page.causes.intro', which APPEAL-INF/l10n/messages.properties has; add it");
    }

    @Test
    void argumentsMustBeTheSameInBothLanguages() {
        assertThat(Fixture.type(folder)
                        .replace("l10n/messages_zh_CN.properties", "比率为 {given}", "比率为 {rate}")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages_zh_CN.properties:39: warning: MESSAGE-ARGUMENTS: the text for 'rule.LP-003' has the arguments {rate}, the English one {given}; use the same in both");
    }

    @Test
    void aLanguageWithoutFileIsToldOnce() {
        assertThat(Fixture.type(folder).delete("l10n/messages_zh_CN.properties").told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages_zh_CN.properties: error: MISSING-MESSAGE: the file is missing; texts that staff read must be there in English and Chinese");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertThat(Fixture.type(folder)
                        .append("l10n/messages.properties", "type.title=Again\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties:42: error: TEXTS: the key 'type.title' stands here a second time, first in line 2; keep one of them");
    }

    @Test
    void anUnfinishedEscapeIsTold() {
        assertThat(Fixture.type(folder)
                        .append("l10n/messages.properties", "type.more=\\u12\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/l10n/messages.properties:42: error: TEXTS: a \\u must be followed by four hexadecimal digits");
    }
}
