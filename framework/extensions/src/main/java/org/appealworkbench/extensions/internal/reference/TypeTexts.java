package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.extensions.internal.bind.TypeFiles;

/** The staff texts that an appeal type needs, under keys made of its ids. */
final class TypeTexts {

    private final AppealType type;
    private final Places places;
    private final NeededTexts texts = new NeededTexts();

    private TypeTexts(AppealType type, Places places) {
        this.type = type;
        this.places = places;
    }

    static NeededTexts of(AppealType type, Places places) {
        TypeTexts collector = new TypeTexts(type, places);
        collector.head();
        collector.pages();
        type.letters().forEach(collector::letter);
        type.rules().forEach(rule -> {
            collector.texts.need("rule." + rule.id(), rule.place());
            rule.fixes().forEach(fix -> collector.texts.allow("fix." + fix));
        });
        type.evidence().forEach(requirement -> {
            collector.texts.need("evidence." + requirement.id() + ".label", requirement.place());
            collector.texts.need("evidence." + requirement.id() + ".accept", requirement.place());
            collector.texts.allow("evidence." + requirement.id() + ".where");
        });
        return collector.texts;
    }

    private void head() {
        texts.need("type.title", places.root(TypeFiles.HEAD));
        texts.need("type.summary", places.root(TypeFiles.HEAD));
        for (int i = 0; i < type.paths().size(); i++) {
            PathDefinition path = type.paths().get(i);
            Place place = places.inFile(TypeFiles.HEAD, "paths", i);
            texts.need("path." + path.id() + ".label", place);
            texts.need("path." + path.id() + ".why", place);
            if (!path.letter()) {
                texts.need("path." + path.id() + ".do", place);
            }
        }
    }

    private void pages() {
        for (int i = 0; i < type.pages().size(); i++) {
            Page page = type.pages().get(i);
            texts.need("page." + page.id() + ".title", places.inFile(TypeFiles.QUESTIONS, "pages", i));
            texts.allow("page." + page.id() + ".intro");
            page.questions().forEach(question -> question("question.", question));
        }
    }

    private void question(String above, Question question) {
        String key = above + question.id() + ".";
        texts.need(key + "label", question.place());
        texts.allow(key + "help");
        Question.Limits limits = question.limits();
        limit(question, key, "min", limits.min());
        limit(question, key, "max", limits.max());
        limit(question, key, "step", limits.step());
        limit(question, key, "minLength", limits.minLength());
        limit(question, key, "maxLength", limits.maxLength());
        limit(question, key, "pattern", limits.pattern());
        for (int i = 0; i < question.choices().size(); i++) {
            texts.need(key + "choice." + question.choices().get(i).id(), places.of(question.place(), "choices", i));
        }
        List<Question> fields = question.children();
        fields.forEach(field -> question(key, field));
    }

    private void limit(Question question, String key, String limit, Optional<?> value) {
        if (value.isPresent()) {
            texts.need(key + limit, places.of(question.place(), limit));
        }
    }

    private void letter(LetterDefinition letter) {
        texts.need("letter." + letter.id() + ".label", letter.place());
        letter.parts().forEach(part -> {
            String key = "part." + letter.id() + "." + part.id();
            texts.need(key + ".label", part.place());
            texts.allow(key + ".why");
        });
    }
}
