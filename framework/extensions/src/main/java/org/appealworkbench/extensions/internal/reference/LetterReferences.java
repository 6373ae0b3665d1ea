package org.appealworkbench.extensions.internal.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.bind.TypeFiles;
import org.appealworkbench.extensions.internal.source.Contribution;

/** What letters name, and whether each text is there in each language of the letter. */
final class LetterReferences {

    private final AppealType type;
    private final Places places;
    private final List<Fault> faults;
    private final Set<String> used = new LinkedHashSet<>();

    LetterReferences(AppealType type, Places places, List<Fault> faults) {
        this.type = type;
        this.places = places;
        this.faults = faults;
    }

    void check() {
        Ids ids = new Ids("letter", faults);
        Set<String> languages = new LinkedHashSet<>();
        for (LetterDefinition letter : type.letters()) {
            ids.add(letter.id().value(), letter.place());
            List<String> needed = Stream.concat(letter.languages().stream(), letter.counterparts().stream())
                    .toList();
            languages.addAll(needed);
            complete(letter.subject(), needed, letter.place(), "subject");
            complete(letter.addressee(), needed, letter.place(), "addressee");
            Ids parts = new Ids("part", faults);
            letter.parts().forEach(part -> {
                parts.add(part.id().value(), part.place());
                complete(part.heading(), needed, part.place(), "heading");
                answersFrom(part);
                letter.languages().forEach(language -> template(part, language));
                letter.counterparts().forEach(language -> counterpart(part, language));
            });
        }
        type.questions().forEach(question -> choices(question, List.copyOf(languages)));
        appeal();
        unused();
    }

    private void appeal() {
        boolean wanted = type.paths().stream().anyMatch(PathDefinition::letter);
        if (wanted && type.letters().stream().noneMatch(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)) {
            faults.add(Fault.error(
                    places.root(TypeFiles.LETTERS),
                    "NO-APPEAL",
                    "a path wants a letter, but there is none of kind 'appeal'; add one, or set 'letter: false' on the"
                            + " paths"));
        }
    }

    private void complete(LocalText text, List<String> languages, Place group, String key) {
        if (text.byLanguage().isEmpty()) {
            return;
        }
        for (String language : languages) {
            if (text.in(language).isEmpty()) {
                faults.add(Fault.error(
                        places.of(group, key),
                        "MISSING-LANGUAGE",
                        "the " + key + " has no text in '" + language + "', a language of the letter; add it"));
            }
        }
    }

    private void answersFrom(PartDefinition part) {
        Set<String> known =
                type.questions().map(question -> question.id().value()).collect(Collectors.toSet());
        for (int i = 0; i < part.answersFrom().size(); i++) {
            String question = part.answersFrom().get(i).value();
            if (!known.contains(question)) {
                faults.add(Fault.error(
                        places.of(part.place(), "answersFrom", i),
                        "UNKNOWN-ANSWER",
                        "there is no question '" + question + "' outside lists" + Nearest.hint(question, known)));
            }
        }
        if (part.answers().isEmpty() && !part.answersFrom().isEmpty()) {
            faults.add(Fault.error(
                    places.of(part.place(), "answersFrom"),
                    "UNKNOWN-ANSWER",
                    "answersFrom says what answers the topics in 'answers', but there are none; add them"));
        }
    }

    private void template(PartDefinition part, String language) {
        used.add(part.template());
        if (type.template(language, part.template()).isEmpty()) {
            faults.add(Fault.error(
                    places.of(part.place(), "template"),
                    "UNKNOWN-TEMPLATE",
                    "there is neither templates/" + part.template() + " nor templates/" + language + "/"
                            + part.template()
                            + Nearest.to(part.template(), type.templates().keySet())
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse("; add the file")));
        }
    }

    /** A template of another language would put words that the client cannot read into the client's copy. */
    private void counterpart(PartDefinition part, String language) {
        String name = language + "/" + part.template();
        used.add(part.template());
        if (!type.templates().containsKey(name)) {
            faults.add(Fault.error(
                    places.of(part.place(), "template"),
                    "UNKNOWN-TEMPLATE",
                    "the letter has a counterpart in '" + language + "', but there is no templates/" + name
                            + "; add the file"));
        }
    }

    private void choices(Question question, List<String> languages) {
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            complete(choice.letter(), languages, places.of(question.place(), "choices", i), "letter");
            complete(choice.planned(), languages, places.of(question.place(), "choices", i), "planned");
        }
        question.children().forEach(field -> choices(field, languages));
    }

    private void unused() {
        type.templates().keySet().stream().sorted().forEach(name -> {
            String base = name.substring(name.lastIndexOf('/') + 1);
            if (!used.contains(base)) {
                faults.add(Fault.warning(
                        Place.of(Contribution.TYPE_FOLDER + "/templates/" + name),
                        "UNUSED-TEMPLATE",
                        "no part of a letter names this template; delete it or add a part"));
            }
        });
    }
}
