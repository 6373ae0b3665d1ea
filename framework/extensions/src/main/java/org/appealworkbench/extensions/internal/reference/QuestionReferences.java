package org.appealworkbench.extensions.internal.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.bind.TypeFiles;

/** What questions name. */
final class QuestionReferences {

    private final AppealType type;
    private final Policy policy;
    private final Places places;
    private final List<Fault> faults;
    private final Set<String> lists;

    QuestionReferences(AppealType type, Policy policy, Places places, List<Fault> faults) {
        this.type = type;
        this.policy = policy;
        this.places = places;
        this.faults = faults;
        this.lists = ListPaths.of(type);
    }

    void check() {
        Ids pages = new Ids("page", faults);
        Ids questions = new Ids("question", faults);
        for (int i = 0; i < type.pages().size(); i++) {
            Page page = type.pages().get(i);
            pages.add(page.id(), places.inFile(TypeFiles.QUESTIONS, "pages", i));
            page.questions().forEach(question -> check(question, Optional.empty(), questions));
        }
    }

    private void check(Question question, Optional<Question> list, Ids siblings) {
        String id = question.id().value();
        siblings.add(id, question.place());
        if (CaseNames.RESERVED.contains(id)) {
            error(
                    at(question, "id"),
                    "RESERVED-WORD",
                    "'" + id + "' is a word of expressions or templates; choose another id");
        }
        links(question, list);
        limits(question);
        fitting(question);
        Ids choices = new Ids("choice", faults);
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            choices.add(choice.id(), places.of(question.place(), "choices", i));
        }
        Ids fields = new Ids("field", faults);
        question.children().forEach(field -> check(field, Optional.of(question), fields));
    }

    private void links(Question question, Optional<Question> list) {
        question.role()
                .filter(role -> !policy.roles().contains(role))
                .ifPresent(role -> error(
                        at(question, "role"),
                        "UNKNOWN-ROLE",
                        "the policy has no role '" + role + "'" + Nearest.hint(role, policy.roles())));
        question.reference()
                .filter(target -> !lists.contains(target.list()))
                .ifPresent(target -> error(
                        at(question, "of"),
                        "UNKNOWN-LIST",
                        "there is no list '" + target.list() + "'" + Nearest.hint(target.list(), lists)));
        question.policy().ifPresent(id -> {
            Set<String> known = new HashSet<>(policy.metrics().keySet());
            known.addAll(policy.waitingTimes().keySet());
            if (!known.contains(id)) {
                error(
                        at(question, "policy"),
                        "UNKNOWN-POLICY",
                        "the policy has no metric or waiting time '" + id + "'" + Nearest.hint(id, known));
            }
        });
        PrefillSource.fault(question, list, type.notices(), policy)
                .ifPresent(sentence -> error(at(question, "source"), "UNKNOWN-SOURCE", sentence));
    }

    private void limits(Question question) {
        Question.Limits limits = question.limits();
        limits.pattern().ifPresent(pattern -> Regex.check(pattern, at(question, "pattern"), faults));
        if (limits.min().isPresent()
                && limits.max()
                        .filter(max -> limits.min().get().compareTo(max) > 0)
                        .isPresent()) {
            contradiction(
                    question, "min", limits.min().get(), "max", limits.max().get());
        }
        if (limits.minLength().isPresent()
                && limits.maxLength()
                        .filter(max -> limits.minLength().get() > max)
                        .isPresent()) {
            contradiction(
                    question,
                    "minLength",
                    BigDecimal.valueOf(limits.minLength().get()),
                    "maxLength",
                    BigDecimal.valueOf(limits.maxLength().get()));
        }
    }

    private void contradiction(Question question, String low, BigDecimal least, String high, BigDecimal most) {
        error(
                at(question, low),
                "LIMITS",
                low + " " + least.toPlainString() + " is greater than " + high + " " + most.toPlainString()
                        + ", so no answer fits; change one of them");
    }

    private void fitting(Question question) {
        List<String> present = new ArrayList<>();
        QuestionKeys.LIMITED.forEach(key -> {
            if (!at(question, key).equals(question.place())) {
                present.add(key);
            }
        });
        QuestionType answered = question.type();
        present.stream()
                .filter(key -> !QuestionKeys.fits(key, answered))
                .forEach(key -> error(
                        at(question, key),
                        "NOT-FOR-TYPE",
                        "'" + key + "' has no meaning for a question of type " + answered.word()
                                + "; delete it or change the type"));
    }

    private Place at(Question question, String key) {
        return places.of(question.place(), key);
    }

    private void error(Place place, String code, String sentence) {
        faults.add(Fault.error(place, code, sentence));
    }
}
