package org.appealworkbench.extensions.internal.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** The dotted paths of all lists of a type: {@code rootCauses}, {@code rootCauses.actions}. */
final class ListPaths {

    private ListPaths() {}

    static Set<String> of(AppealType type) {
        Set<String> paths = new LinkedHashSet<>();
        collect("", type.questions(), paths);
        return paths;
    }

    private static void collect(String above, Stream<Question> questions, Set<String> paths) {
        questions.filter(question -> question.type() == QuestionType.LIST).forEach(list -> {
            String path = above + list.id();
            paths.add(path);
            collect(path + ".", list.children().stream(), paths);
        });
    }
}
