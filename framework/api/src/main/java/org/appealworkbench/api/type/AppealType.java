package org.appealworkbench.api.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.QuestionId;

/**
 * What a plug-in contributes: one violation category, verified, with all its texts. Immutable, so a call in progress
 * keeps the one it started with while the plug-in is updated or goes away.
 *
 * <p>Staff texts: {@code type.title}, {@code type.summary}.
 *
 * @param version of the type, {@code major.minor.micro}
 * @param metrics ids of policy metrics that it uses
 * @param deadlines ids of policy waiting times that it uses
 * @param forms ids of form profiles that fit, of the policy or its own, the first is the default
 * @param templates by {@link Template#name()}
 * @param ownForms forms of Amazon that the type brings itself
 * @param digest SHA-256 of everything that was read, in hexadecimal; equal digests mean equal types
 */
public record AppealType(
        AppealTypeId id,
        String version,
        List<PathDefinition> paths,
        List<Page> pages,
        List<LetterDefinition> letters,
        List<RuleDefinition> rules,
        List<EvidenceRequirement> evidence,
        NoticePatterns notices,
        List<String> metrics,
        List<String> deadlines,
        List<String> forms,
        Map<String, Template> templates,
        Messages messages,
        String digest,
        List<Form> ownForms) {

    public AppealType {
        ownForms = List.copyOf(ownForms);
        paths = List.copyOf(paths);
        pages = List.copyOf(pages);
        letters = List.copyOf(letters);
        rules = List.copyOf(rules);
        evidence = List.copyOf(evidence);
        metrics = List.copyOf(metrics);
        deadlines = List.copyOf(deadlines);
        forms = List.copyOf(forms);
        templates = Map.copyOf(new LinkedHashMap<>(templates));
    }

    public AppealType(
            AppealTypeId id,
            String version,
            List<PathDefinition> paths,
            List<Page> pages,
            List<LetterDefinition> letters,
            List<RuleDefinition> rules,
            List<EvidenceRequirement> evidence,
            NoticePatterns notices,
            List<String> metrics,
            List<String> deadlines,
            List<String> forms,
            Map<String, Template> templates,
            Messages messages,
            String digest) {
        this(
                id, version, paths, pages, letters, rules, evidence, notices, metrics, deadlines, forms, templates,
                messages, digest, List.of());
    }

    /** The questions of all pages, in order; fields of lists stand below their list. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(QuestionId id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The question at a dotted path of ids: {@code lateOrders.firstScan}. */
    public Optional<Question> questionAt(String dotted) {
        Optional<Question> found = Optional.empty();
        for (String name : dotted.split("\\.", -1)) {
            QuestionId id = QuestionId.of(name);
            found = found.isPresent() ? found.get().child(id) : question(id);
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    public Optional<LetterDefinition> letter(LetterId id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    public Optional<PathDefinition> path(PathId id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    /** {@code templates/<language>/<name>} if there is one, else {@code templates/<name>}. */
    public Optional<Template> template(String language, String name) {
        return Optional.ofNullable(templates.get(language + "/" + name))
                .or(() -> Optional.ofNullable(templates.get(name)));
    }
}
