package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.Expr;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final JexlExpressions expressions = new JexlExpressions();

    @Test
    void a_fault_names_file_line_and_column_of_the_word_concerned() {
        assertThat(faults("orders > 3 && reson == 'x'", Place.of("rules.yaml", 12, 10)))
                .containsExactly("rules.yaml:12:24: error: UNKNOWN-NAME: no question has the name 'reson':"
                        + " did you mean 'reason'?");
    }

    @Test
    void a_fault_on_a_later_line_of_the_source_counts_lines_from_there() {
        assertThat(faults("orders > 3\n  && reson == 'x'", Place.of("rules.yaml", 12, 10)))
                .singleElement()
                .asString()
                .startsWith("rules.yaml:13:6: error: UNKNOWN-NAME");
    }

    @Test
    void a_place_without_a_line_stays_as_it_is() {
        assertThat(faults("reson", Place.of("rules.yaml")))
                .singleElement()
                .asString()
                .startsWith("rules.yaml: error:");
    }

    @Test
    void all_faults_of_one_source_are_told_at_once() {
        assertThat(faults("reson == 'x' && nosuch(1)", Place.of("rules.yaml", 1, 1)))
                .hasSize(2);
    }

    @Test
    void sentences_say_the_way_out() {
        Place place = Place.of("q", 1, 1);
        assertThat(faults("packed == noticed", place))
                .containsExactly(
                        "q:1:1: error: TYPE-MISMATCH: 'packed' is a date-time, 'noticed' is a date; they cannot be"
                                + " equal: compare days, as in day(x) == y");
        assertThat(faults("noticed - packed", place))
                .containsExactly("q:1:1: error: TYPE-MISMATCH: 'noticed' is a date, 'packed' is a date-time; the days"
                        + " between them are days(packed, noticed)");
        assertThat(faults("causes == 'stock'", place))
                .singleElement()
                .asString()
                .endsWith("they cannot be equal: use contains(choices, 'id')");
        assertThat(faults("any(lateOrders, 'reason')", place))
                .containsExactly(
                        "q:1:17: error: TYPE-MISMATCH: 'lateOrders.reason' is a choice; without a value to compare"
                                + " with, a yes-no field is expected");
        assertThat(faults("lateOrders.refund", place))
                .singleElement()
                .asString()
                .contains("'lateOrders' is a list of rows and has no '.refund': read it in a rule with 'each'");
        assertThat(faults("count", place))
                .containsExactly("q:1:1: error: UNKNOWN-NAME: 'count' is a function: call it as" + " count(…)");
        assertThat(faults("trained ? 'shippedLat' == reason : false", place))
                .containsExactly("q:1:11: error: UNKNOWN-CHOICE: 'reason' has no choice 'shippedLat': did you mean"
                        + " 'shippedLate'?");
    }

    @Test
    void a_sound_expression_tells_what_it_reads() {
        assertThat(expressions
                        .verified(
                                new Expr("sum(lateOrders, 'refund') > loss && row.note == 'x'", Place.of("q")),
                                Example.types().inRow(Example.ROWS))
                        .reads())
                .containsExactly("lateOrders", "lateOrders.refund", "loss", "row.note");
    }

    @Test
    void equal_sources_in_equal_scopes_share_one_expression() {
        Expr source = new Expr("orders > 3", Place.of("a", 1, 1));
        Expr elsewhere = new Expr("orders > 3", Place.of("b", 2, 2));
        assertThat(expressions.verified(source, Example.types()))
                .isSameAs(expressions.verified(elsewhere, Example.types()));
    }

    private List<String> faults(String source, Place place) {
        return expressions.compile(new Expr(source, place), Example.types()).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
