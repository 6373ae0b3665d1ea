package org.appealworkbench.expressions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.appealworkbench.api.type.NoticePatterns;

/** The example case of docs/reference/expressions.md. */
final class Example {

    static final Policy POLICY = policy();
    static final ValueType ROWS = new ValueType(
            Kind.ROWS,
            Map.of(
                    "orderId", ValueType.of(Kind.TEXT),
                    "reason", choice("shippedLate", "confirmedLate"),
                    "expectedShip", ValueType.of(Kind.DATE),
                    "firstScan", ValueType.of(Kind.DATE_TIME),
                    "refund", ValueType.of(Kind.MONEY),
                    "proven", ValueType.of(Kind.FLAG),
                    "note", ValueType.of(Kind.TEXT)),
            Set.of());

    private Example() {}

    static TypeScope types() {
        Map<String, ValueType> names = new LinkedHashMap<>(CaseNames.types());
        names.put("orders", ValueType.of(Kind.NUMBER));
        names.put("rate", ValueType.of(Kind.NUMBER));
        names.put("loss", ValueType.of(Kind.MONEY));
        names.put("reason", choice("shippedLate", "confirmedLate"));
        names.put("causes", new ValueType(Kind.CHOICES, Map.of(), Set.of("carrier", "stock", "staff")));
        names.put("incident", ValueType.of(Kind.PERIOD));
        names.put("noticed", ValueType.of(Kind.DATE));
        names.put("packed", ValueType.of(Kind.DATE_TIME));
        names.put("trained", ValueType.of(Kind.FLAG));
        names.put("carrierName", ValueType.of(Kind.TEXT));
        names.put("tracking", ValueType.of(Kind.TEXT));
        names.put("proof", ValueType.of(Kind.EVIDENCE));
        names.put("story", ValueType.of(Kind.TEXT));
        names.put("backup", choice("own", "hired"));
        names.put("insured", ValueType.of(Kind.FLAG));
        names.put("stock", ValueType.of(Kind.NUMBER));
        names.put("lateOrders", ROWS);
        names.put("drafts", ROWS);
        return new TypeScope(names, Optional.empty(), Optional.empty(), false);
    }

    static FakeScope scope() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("today", date("2024-06-01"));
        values.put("path", new Value.Choice("accept"));
        values.put("round", number("2"));
        values.put("marketplace", new Value.Choice("US"));
        values.put("noticeDate", date("2024-05-20"));
        values.put("topics", new Value.Choices(List.of("root-cause", "evidence")));
        values.put("orders", number("120"));
        values.put("rate", number("9.59"));
        values.put("loss", money("25.00"));
        values.put("reason", new Value.Choice("shippedLate"));
        values.put("causes", new Value.Choices(List.of("carrier", "stock")));
        values.put("incident", new Value.Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-05")));
        values.put("noticed", date("2024-05-06"));
        values.put("packed", moment("2024-05-02T18:30-07:00"));
        values.put("trained", new Value.Flag(true));
        values.put("carrierName", new Value.Text("UPS"));
        values.put("tracking", new Value.Text("1Z5R89390357567127"));
        values.put("proof", new Value.EvidenceLink(List.of(EvidenceId.of("e1"), EvidenceId.of("e2"))));
        values.put(
                "story",
                new Value.Prose(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("We will improve quality. Two clerks were absent on May 1."),
                        true));
        values.put("backup", new Value.Choices(List.of()));
        values.put(
                "lateOrders",
                new Value.Rows(List.of(
                        row("lateOrders", "r1", first()),
                        row(
                                "lateOrders",
                                "r2",
                                cells(
                                        "111-0000002-0000002",
                                        "confirmedLate",
                                        "2024-05-03",
                                        "2024-05-03T21:00-07:00",
                                        "5.50",
                                        true)),
                        thirdRow())));
        Map<String, Cell> open = new LinkedHashMap<>();
        open.put("orderId", answered(new Value.Text("111-0000002-0000002")));
        List.of("reason", "expectedShip", "firstScan", "refund", "proven", "note")
                .forEach(field -> open.put(field, cell(AnswerState.UNANSWERED, null)));
        values.put("drafts", new Value.Rows(List.of(row("drafts", "r1", first()), row("drafts", "r2", open))));
        return new FakeScope(values, Optional.empty(), Optional.empty());
    }

    static Row thirdRow() {
        Map<String, Cell> cells =
                cells("111-0000003-0000003", "shippedLate", "2024-05-04", "2024-05-06T08:00-07:00", "0", false);
        cells.put("refund", cell(AnswerState.NONE, null));
        cells.put("note", answered(new Value.Text("strike")));
        return row("lateOrders", "r3", cells);
    }

    static LetterText letter() {
        return new LetterText(
                "en",
                List.of(
                        new LetterText.Sentence(
                                Optional.empty(), Optional.empty(), 1, 1, true, "Root causes", List.of()),
                        new LetterText.Sentence(
                                Optional.empty(),
                                Optional.empty(),
                                2,
                                1,
                                false,
                                "On May 1, 2024, UPS missed two pick-ups.",
                                List.of())));
    }

    private static Map<String, Cell> first() {
        return cells("111-0000001-0000001", "shippedLate", "2024-05-02", "2024-05-03T09:00-07:00", "10.00", true);
    }

    private static Map<String, Cell> cells(
            String orderId, String reason, String ship, String scan, String refund, boolean proven) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("orderId", answered(new Value.Text(orderId)));
        cells.put("reason", answered(new Value.Choice(reason)));
        cells.put("expectedShip", answered(date(ship)));
        cells.put("firstScan", answered(moment(scan)));
        cells.put("refund", answered(money(refund)));
        cells.put("proven", answered(new Value.Flag(proven)));
        return cells;
    }

    static Row row(String list, String id, Map<String, Cell> cells) {
        Map<QuestionId, Cell> byId = new LinkedHashMap<>();
        cells.forEach((name, cell) -> byId.put(QuestionId.of(name), cell));
        return new Row(RowId.of(id), AnswerPath.of(list).row(RowId.of(id)), byId);
    }

    static Cell answered(Value value) {
        return cell(AnswerState.ANSWERED, value);
    }

    static Cell cell(AnswerState state, Value value) {
        return new Cell(state, Optional.ofNullable(value), new Origin.Answer(AnswerPath.of("example")));
    }

    static Value date(String iso) {
        return new Value.Date(LocalDate.parse(iso));
    }

    static Value moment(String iso) {
        return new Value.DateTime(OffsetDateTime.parse(iso));
    }

    static Value number(String digits) {
        return new Value.Number(new BigDecimal(digits));
    }

    static Value money(String amount) {
        return new Value.Money(new BigDecimal(amount), "USD");
    }

    private static ValueType choice(String... ids) {
        return new ValueType(Kind.CHOICE, Map.of(), Set.of(ids));
    }

    private static Policy policy() {
        Marketplace us = new Marketplace(
                "US",
                "ATVPDKIKX0DER",
                "amazon.com",
                LocalText.of("en", "United States"),
                List.of("en"),
                "USD",
                ZoneId.of("America/Los_Angeles"),
                Marketplace.Paper.LETTER);
        Lexicon vague = new Lexicon("vague", "en", List.of("improve quality", "better service"), List.of(), "example");
        return new Policy(
                "0.1.0",
                Map.of("US", us),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(vague),
                List.of(),
                NoticePatterns.NONE,
                "",
                Set.of(),
                Messages.NONE,
                "example");
    }

    /** Values by name; a name without one is unknown. */
    record FakeScope(Map<String, Value> values, Optional<Row> row, Optional<LetterText> letter) implements Scope {

        FakeScope in(Row inner) {
            return new FakeScope(values, Optional.of(inner), letter);
        }

        FakeScope with(LetterText text) {
            return new FakeScope(values, row, Optional.of(text));
        }

        @Override
        public Optional<Value> value(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public Optional<Row> outer() {
            return Optional.empty();
        }

        @Override
        public Policy policy() {
            return POLICY;
        }

        @Override
        public String language() {
            return "en";
        }
    }
}
