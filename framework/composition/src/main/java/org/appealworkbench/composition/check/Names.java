package org.appealworkbench.composition.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.appealworkbench.api.spi.NearestWord;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.composition.tool.Toolbox;
import org.appealworkbench.composition.value.RowValue;

/** The shapes of all names that a template of a type may use. */
final class Names {

    private static final Shape METRIC =
            named("the metric", Map.of("windows", () -> Shape.FACTS), "target", "name", "shortWindow", "longWindow");

    private final AppealType type;
    private final Map<String, Shape> byName = new LinkedHashMap<>();

    Names(AppealType type) {
        this.type = type;
        Toolbox.SIGNATURES.keySet().forEach(tool -> byName.put(tool, new Shape.ToolNamed(tool)));
        byName.put(Toolbox.PLUGIN_TOOLS, new Shape.ToolNamed(Toolbox.PLUGIN_TOOLS));
        byName.put(
                "seller",
                named(
                        "$seller",
                        Map.of("marketplace", Names::marketplace),
                        "storeName",
                        "legalEntity",
                        "sellerId",
                        "accountEmail",
                        "signatory",
                        "signatoryTitle"));
        byName.put("marketplace", marketplace());
        byName.put("today", Shape.FACT);
        Map<String, Supplier<Shape>> notice = new LinkedHashMap<>();
        for (String field : new String[] {"received", "deadline", "sender"}) {
            notice.put(field, () -> Shape.FACT);
        }
        for (String field : new String[] {"asins", "orderIds", "complaintIds"}) {
            notice.put(field, () -> Shape.FACTS);
        }
        byName.put("notice", new Shape.Named("$notice", notice, true, false));
        byName.put("asks", new Shape.Named("$asks", Map.of("open", Shape.Asks::new), false, false));
        Map<String, Supplier<Shape>> open = new LinkedHashMap<>();
        for (String person : new String[] {"client", "consultant", "supplier", "report"}) {
            open.put(person, () -> Shape.FACTS);
        }
        byName.put("open", new Shape.Named("$open", open, false, false));
        byName.put("policy", new Shape.Named("$policy", Map.of(), true, false));
        byName.put(
                "round",
                named(
                        "$round",
                        Map.of(
                                "previous",
                                () -> new Shape.Named(
                                        "$round.previous", Map.of("submitted", () -> Shape.FACT), false, true)),
                        "number"));
        type.questions()
                .forEach(question -> byName.put(
                        question.id().value(), of(question, question.id().value())));
    }

    private Names(Names around, Shape.OneRow row) {
        this.type = around.type;
        byName.putAll(around.byName);
        row.list()
                .children()
                .forEach(field -> byName.put(field.id().value(), of(field, row.dotted() + "." + field.id())));
    }

    /** With the fields of a row, which hide what stands around it. */
    Names within(Shape.OneRow row) {
        return new Names(this, row);
    }

    Optional<Shape> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What {@code metric('id')} of policy or the notice gives. */
    static Shape metric(boolean ofNotice) {
        return ofNotice ? named("the metric", "value", "target", "name") : METRIC;
    }

    /** The field of a row; empty if its list has no such question. */
    Optional<Shape> field(Shape.OneRow row, String name) {
        return row.list().children().stream()
                .filter(child -> child.id().value().equals(name))
                .findFirst()
                .map(child -> of(child, row.dotted() + "." + name))
                .or(() -> name.equals(RowValue.NUMBER) ? Optional.of(Shape.FACT) : Optional.empty());
    }

    /** A name like this one, to be offered in its place. */
    Optional<String> like(String name) {
        return NearestWord.to(name, byName.keySet());
    }

    static String fields(Shape.OneRow row) {
        return row.list().children().stream().map(child -> child.id().value()).collect(Collectors.joining(", "));
    }

    private Shape of(Question question, String dotted) {
        return switch (question.type()) {
            case LIST -> new Shape.Rows(question, dotted);
            case CHOICES -> new Shape.ManyFacts(Optional.of(question));
            case REFERENCE ->
                question.reference()
                        .flatMap(target ->
                                type.questionAt(target.list()).<Shape>map(list -> new Shape.Rows(list, target.list())))
                        .orElse(Shape.ANYTHING);
            default -> new Shape.OneFact(Optional.of(question));
        };
    }

    private static Shape marketplace() {
        return new Shape.Named(
                "$marketplace", Map.of("name", () -> Shape.FACT, "domain", () -> Shape.FACT), false, true);
    }

    private static Shape named(String what, String... facts) {
        return named(what, Map.of(), facts);
    }

    private static Shape named(String what, Map<String, Supplier<Shape>> more, String... facts) {
        Map<String, Supplier<Shape>> fields = new LinkedHashMap<>(more);
        for (String fact : facts) {
            fields.put(fact, () -> Shape.FACT);
        }
        return new Shape.Named(what, fields, false, false);
    }
}
