package org.appealworkbench.extensions.internal.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Messages;
import org.appealworkbench.extensions.internal.yaml.Node;

/**
 * All files of an appeal type or of the policy, parsed but not yet understood.
 *
 * @param folder {@code APPEAL-INF} or {@code APPEAL-POLICY}
 * @param trees by file name without folder: {@code questions.yaml}
 * @param templates by name below {@code templates/}, macros and other plain texts by file name
 * @param digest SHA-256 over names and contents
 */
public record Contribution(
        String folder, Map<String, Node> trees, Map<String, String> templates, List<StaffTexts> texts, String digest) {

    public static final String TYPE_FOLDER = "APPEAL-INF";
    public static final String POLICY_FOLDER = "APPEAL-POLICY";

    public Contribution {
        trees = Map.copyOf(trees);
        templates = Map.copyOf(templates);
        texts = List.copyOf(texts);
    }

    public Optional<Node> tree(String file) {
        return Optional.ofNullable(trees.get(file));
    }

    public Messages messages() {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (StaffTexts language : texts) {
            Map<String, String> patterns = new LinkedHashMap<>();
            language.entries().forEach((key, entry) -> patterns.put(key, entry.text()));
            byLanguage.put(language.language(), patterns);
        }
        return new Messages(byLanguage);
    }
}
