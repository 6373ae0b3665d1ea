package org.appealworkbench.composition.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.tool.Result;
import org.appealworkbench.composition.tool.Signature;
import org.appealworkbench.composition.tool.Toolbox;

/** Checks calls of tools: that the tool has the method, takes these arguments, and that what they name is there. */
final class Calls {

    /** An argument: its shape, and its words if it is plain words. */
    record Argument(Shape shape, Optional<String> words, Place place) {}

    /** @param method as written, {@code $count.of} for messages */
    record Call(String tool, String method, List<Argument> arguments, Place place) {
        String name() {
            return "$" + tool + "." + method;
        }
    }

    private final AppealType type;
    private final Policy policy;
    private final Names names;
    private final Set<String> pluginTools;
    private final Findings findings;

    Calls(AppealType type, Policy policy, Names names, Set<String> pluginTools, Findings findings) {
        this.type = type;
        this.policy = policy;
        this.names = names;
        this.pluginTools = pluginTools;
        this.findings = findings;
    }

    Shape result(Call call) {
        if (call.tool().equals(Toolbox.PLUGIN_TOOLS)) {
            return pluginTool(call);
        }
        List<Signature> methods = Toolbox.SIGNATURES.getOrDefault(call.tool(), List.of());
        Optional<Signature> signature = signature(methods, call);
        if (signature.isEmpty()) {
            findings.error(
                    call.place(),
                    "TEMPLATE-UNKNOWN-TOOL",
                    "the tool '$" + call.tool() + "' has no '" + call.method() + "'; it has "
                            + methods.stream().map(Signature::method).collect(Collectors.joining(", ")));
            return Shape.ANYTHING;
        }
        if (!arguments(call, signature.get())) {
            return Shape.ANYTHING;
        }
        named(call);
        return shape(call, signature.get().result());
    }

    /** Of two forms of one method the one with words, if the call has words. */
    private static Optional<Signature> signature(List<Signature> methods, Call call) {
        boolean isWordy =
                call.arguments().stream().anyMatch(argument -> argument.words().isPresent());
        return methods.stream()
                .filter(candidate -> candidate.method().equals(call.method()))
                .max(Comparator.comparing(candidate -> isWordy == candidate.words() >= 0));
    }

    private Shape pluginTool(Call call) {
        if (!pluginTools.contains(call.method())) {
            findings.warning(
                    call.place(),
                    "TEMPLATE-UNKNOWN-TOOL",
                    "no installed bundle offers the tool '" + call.method()
                            + "'; a letter that calls it fails until one" + " does");
        }
        return Shape.ANYTHING;
    }

    /** {@code metric('id')} of policy or of the notice. */
    Shape metric(boolean ofNotice, List<Argument> arguments, Place place) {
        Optional<String> id = arguments.size() == 1 ? arguments.get(0).words() : Optional.empty();
        if (id.isEmpty()) {
            findings.error(place, "TEMPLATE-ARGUMENTS", "metric(...) takes the id of a metric in quotes");
        } else if (policy.metric(id.get()).isEmpty()) {
            findings.error(place, "TEMPLATE-UNKNOWN-NAME", "policy has no metric '" + id.get() + "'");
        }
        return Names.metric(ofNotice);
    }

    private boolean arguments(Call call, Signature signature) {
        int count = call.arguments().size();
        if (count < signature.least() || count > signature.most()) {
            findings.error(
                    call.place(),
                    "TEMPLATE-ARGUMENTS",
                    call.name() + " takes " + signature.least() + " to " + signature.most() + " arguments, it has "
                            + count);
            return false;
        }
        boolean sound = true;
        for (int i = 0; i < count; i++) {
            Argument argument = call.arguments().get(i);
            boolean wantsWords = signature.words() >= 0 && i >= signature.words();
            boolean isWords = argument.shape() instanceof Shape.Words;
            boolean isRow = i == 2 && argument.shape() instanceof Shape.OneRow;
            if (!argument.shape().isAnything() && wantsWords != isWords && !isRow) {
                findings.error(
                        argument.place(),
                        "TEMPLATE-ARGUMENTS",
                        call.name() + ": argument " + (i + 1)
                                + (wantsWords ? " must be words in quotes" : " must be a fact or a list"));
                sound = false;
            }
            whole(call, argument.place(), question(argument.shape()));
        }
        return sound;
    }

    /** A sentence is printed as a whole: a tool that took it would lose its gaps and citations. */
    private void whole(Call call, Place place, Optional<Question> taken) {
        if (!call.tool().equals("is") && taken.filter(Calls::hasSlots).isPresent()) {
            findings.error(
                    place,
                    "TEMPLATE-SLOTS",
                    call.name() + " cannot take '" + taken.get().id()
                            + "', whose letter texts have slots; print it by itself");
        }
    }

    private static boolean hasSlots(Question question) {
        return question.choices().stream().flatMap(Choice::texts).anyMatch(text -> Choice.hasSlots(text.getValue()));
    }

    /** Fields, choices and paths that arguments name. */
    private void named(Call call) {
        List<Argument> arguments = call.arguments();
        if (call.tool().equals("is")) {
            if (call.method().equals("on")) {
                path(arguments.get(0));
            } else if (call.method().equals("choice")) {
                choice(question(arguments.get(0).shape()), arguments.get(1));
            }
            return;
        }
        boolean fields =
                Set.of("join", "count", "where", "distinct", "sum", "exhibit").contains(call.tool());
        if (!fields || arguments.size() < 2 || arguments.get(1).words().isEmpty()) {
            return;
        }
        Optional<Shape.OneRow> row = row(arguments.get(0).shape());
        if (row.isEmpty()) {
            return;
        }
        String name = arguments.get(1).words().get();
        Optional<Shape> field = names.field(row.get(), name);
        if (field.isEmpty()) {
            findings.error(
                    arguments.get(1).place(),
                    "TEMPLATE-UNKNOWN-FIELD",
                    "a row of '" + row.get().dotted() + "' has no '" + name + "'; it has " + Names.fields(row.get()));
        } else if (arguments.size() > 2) {
            matched(field.get(), name, arguments.get(2));
        } else {
            evidence(call, question(field.get()), arguments.get(1).place());
            whole(call, arguments.get(1).place(), question(field.get()));
        }
    }

    /** What rows are chosen by: a choice of the field, or, of a reference, a row of the list that it names. */
    private void matched(Shape field, String name, Argument wanted) {
        if (!(wanted.shape() instanceof Shape.OneRow row)) {
            choice(question(field), wanted);
        } else if (!(field instanceof Shape.Rows named && named.dotted().equals(row.dotted()))) {
            findings.error(
                    wanted.place(),
                    "TEMPLATE-ARGUMENTS",
                    "'" + name + "' is no reference to rows of '" + row.dotted() + "'");
        }
    }

    /** Evidence is cited, and nothing else is: joined, it would print nothing. */
    private void evidence(Call call, Optional<Question> field, Place place) {
        boolean isEvidence = field.filter(question -> question.type() == QuestionType.EVIDENCE)
                .isPresent();
        if (field.isPresent()
                && isEvidence != call.tool().equals("exhibit")
                && !call.tool().equals("count")) {
            findings.error(
                    place,
                    "TEMPLATE-ARGUMENTS",
                    "'" + field.get().id()
                            + (isEvidence
                                    ? "' links evidence; cite it with $exhibit.cite(list, 'field')"
                                    : "' links no evidence, so it cannot be cited"));
        }
    }

    private void path(Argument argument) {
        argument.words()
                .filter(word ->
                        !PathId.isValid(word) || type.path(PathId.of(word)).isEmpty())
                .ifPresent(word -> findings.error(
                        argument.place(), "TEMPLATE-UNKNOWN-NAME", "the type has no path '" + word + "'"));
    }

    private void choice(Optional<Question> question, Argument argument) {
        if (question.isEmpty()
                || question.get().choices().isEmpty()
                || argument.words().isEmpty()) {
            return;
        }
        String word = argument.words().get();
        if (question.get().choice(word).isEmpty()) {
            findings.error(
                    argument.place(),
                    "TEMPLATE-UNKNOWN-CHOICE",
                    "'" + question.get().id() + "' has no choice '" + word + "'; it has "
                            + question.get().choices().stream()
                                    .map(choice -> choice.id())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private Shape shape(Call call, Result result) {
        Shape first = call.arguments().isEmpty()
                ? Shape.ANYTHING
                : call.arguments().get(0).shape();
        return switch (result) {
            case FACT, OUTPUT -> Shape.FACT;
            case CONDITION -> Shape.CONDITION;
            case FACTS -> Shape.FACTS;
            case ROWS -> first;
        };
    }

    static Optional<Question> question(Shape shape) {
        if (shape instanceof Shape.OneFact fact) {
            return fact.question();
        }
        return shape instanceof Shape.ManyFacts facts ? facts.question() : Optional.empty();
    }

    private static Optional<Shape.OneRow> row(Shape shape) {
        return shape instanceof Shape.Rows rows
                ? Optional.of(new Shape.OneRow(rows.list(), rows.dotted()))
                : Optional.empty();
    }
}
