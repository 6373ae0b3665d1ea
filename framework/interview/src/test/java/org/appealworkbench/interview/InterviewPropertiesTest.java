package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.type.QuestionType;

class InterviewPropertiesTest {

    private static final List<String> NAMES = names();

    @Property(tries = 1_500)
    void no_answers_whatever_they_hold_make_an_interview_throw(@ForAll("answers") Map<String, AnswerData> answers) {
        Desk desk = everything();
        answers.forEach(desk::answer);
        Interview interview = desk.interview();
        assertThat(interview.items()).isNotEmpty();
        assertThat(desk.interview()).isEqualTo(interview);
        interview.items().keySet().forEach(path -> assertThat(AnswerPath.parse(path.toString()))
                .isEqualTo(path));
    }

    /** A type with questions of all types, in and out of lists, with conditions across. */
    private static Desk everything() {
        List<Draft> questions = new ArrayList<>();
        List<Draft> fields = new ArrayList<>();
        for (QuestionType type : QuestionType.values()) {
            if (type != QuestionType.LIST) {
                questions.add(draft(type, type.word().replace("-", "")));
                fields.add(draft(type, type.word().replace("-", "")));
            }
        }
        fields.add(list("inner", question("text", QuestionType.TEXT).visible("outer.yesno")));
        questions.add(list("rows", fields.toArray(Draft[]::new)).length(1, 3, null));
        questions.add(question("total", QuestionType.NUMBER).calculate("sum(rows, 'number') + integer"));
        questions.add(question("late", QuestionType.YES_NO).calculate("max(rows, 'datetime') > date"));
        questions.add(question("copy", QuestionType.TEXT).suggest("text").visible("any(rows, 'yesno')"));
        return with(questions.toArray(Draft[]::new));
    }

    private static Draft draft(QuestionType type, String id) {
        return question(id, type)
                .choices("a", "b")
                .of("rows", true)
                .bounds("0", "10", "0.5")
                .length(1, 20, "[a-z0-9]*")
                .required("true");
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (QuestionType type : QuestionType.values()) {
            names.add(type.word().replace("-", ""));
        }
        names.addAll(List.of(
                "rows",
                "inner",
                "total",
                "_id",
                "@state",
                "value",
                "from",
                "to",
                "amount",
                "currency",
                "source",
                "text",
                "status",
                "odd name",
                ""));
        return names;
    }

    @Provide
    Arbitrary<Map<String, AnswerData>> answers() {
        return Arbitraries.maps(Arbitraries.of(NAMES), data(3)).ofMaxSize(12);
    }

    private static Arbitrary<AnswerData> data(int depth) {
        Arbitrary<AnswerData> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(AnswerData.Text::new),
                Arbitraries.of(
                                "a",
                                "r1",
                                "e1",
                                "suggested",
                                "none",
                                "requested",
                                "confirmed",
                                "USD",
                                "2024-05-01",
                                "2024-05-01T10:00",
                                "2024-05-01T10:00+99:00",
                                "5月1日三天",
                                "12",
                                "1e400000000",
                                "-0",
                                "US",
                                "B08N5WRWNW",
                                "https://a.b/[",
                                "\ud800",
                                "ｎｏｎｅ")
                        .map(AnswerData.Text::new),
                Arbitraries.of("0", "1", "-3.50", "1e999999999", "1E-999999999", "99999999999999999999999", "NaN", "x")
                        .map(AnswerData.Number::new),
                Arbitraries.of(true, false).map(AnswerData.Flag::new),
                Arbitraries.just(new AnswerData.Null()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<AnswerData> inner = Arbitraries.lazy(() -> data(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(5).map(AnswerData.Items::new),
                Arbitraries.maps(Arbitraries.of(NAMES), inner)
                        .ofMaxSize(6)
                        .map(fields -> new AnswerData.Fields(new LinkedHashMap<>(fields))));
    }
}
