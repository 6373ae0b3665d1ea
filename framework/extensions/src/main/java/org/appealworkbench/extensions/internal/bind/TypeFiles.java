package org.appealworkbench.extensions.internal.bind;

import java.util.Set;

/** The names of the YAML files of an appeal type. */
public final class TypeFiles {

    public static final String HEAD = "appeal-type.yaml";
    public static final String QUESTIONS = "questions.yaml";
    public static final String LETTERS = "letters.yaml";
    public static final String RULES = "rules.yaml";
    public static final String EVIDENCE = "evidence.yaml";
    public static final String NOTICES = "notices.yaml";
    public static final String FORMS = "forms.yaml";
    public static final Set<String> ALL = Set.of(HEAD, QUESTIONS, LETTERS, RULES, EVIDENCE, NOTICES, FORMS);

    private TypeFiles() {}
}
