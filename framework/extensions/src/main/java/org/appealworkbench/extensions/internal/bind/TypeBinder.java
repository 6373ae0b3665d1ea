package org.appealworkbench.extensions.internal.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Template;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/** Makes an {@link AppealType} of the files of a plug-in. */
public final class TypeBinder {

    private TypeBinder() {}

    /** @throws Malformed if the files do not have the shape that their schemas describe */
    public static AppealType bind(Contribution files) {
        Fields head = new Fields(files.tree(TypeFiles.HEAD)
                .orElseThrow(() -> Malformed.shape(
                        Place.of(files.folder() + "/" + TypeFiles.HEAD),
                        "the file is missing; an appeal type begins with it")));
        return new AppealType(
                head.as("id", AppealTypeId::of),
                head.text("version"),
                head.all("paths", TypeBinder::path),
                all(files, TypeFiles.QUESTIONS, "pages", QuestionBinder::page),
                all(files, TypeFiles.LETTERS, "letters", LetterBinder::letter),
                all(files, TypeFiles.RULES, "rules", RuleBinder::rule),
                all(files, TypeFiles.EVIDENCE, "requirements", EvidenceBinder::requirement),
                files.tree(TypeFiles.NOTICES)
                        .map(tree -> NoticeBinder.patterns(new Fields(tree), ""))
                        .orElse(NoticePatterns.NONE),
                head.texts("metrics"),
                head.texts("deadlines"),
                head.texts("forms"),
                templates(files),
                files.messages(),
                files.digest(),
                all(files, TypeFiles.FORMS, "forms", FormBinder::form));
    }

    static <T> List<T> all(Contribution files, String file, String key, Function<Fields, T> binder) {
        return files.tree(file).map(tree -> new Fields(tree).all(key, binder)).orElse(List.of());
    }

    private static PathDefinition path(Fields path) {
        return new PathDefinition(path.as("id", PathId::of), path.expression("offered"), path.flag("letter", true));
    }

    private static Map<String, Template> templates(Contribution files) {
        Map<String, Template> templates = new LinkedHashMap<>();
        files.templates().forEach((name, source) -> templates.put(name, new Template(name, source)));
        return templates;
    }
}
