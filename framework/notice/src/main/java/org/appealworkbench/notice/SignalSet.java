package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.type.NoticePatterns;

/** The signals of policy, each compiled when a mail first needs it. */
final class SignalSet {
    static final String CATEGORY = "category";
    static final String TOGETHER = "together";
    static final String SUBCATEGORY = "subcategory";
    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String STATUS_OPEN = "status-open";
    static final String OUTCOME = "outcome";
    static final String TURN = "turn";
    static final String PHISHING = "phishing";
    static final String LANGUAGE = "language";
    static final String BOILERPLATE = "boilerplate";
    static final String CAUSE_HEADING = "cause-heading";
    static final String OTHER_HEADING = "other-heading";
    static final String ASIDE = "aside";
    static final String CONDITIONAL = "conditional";
    static final String QUOTED_MAIL = "quoted-mail";
    static final String DOMAIN = "domain";
    static final String WORD = "word";
    static final String LEVEL = "level";
    private static final String RECOGNISED = "recognised";
    /** What a mail is by its single words alone. */
    static final String KIND_WORDS = "kind-words";
    /** What a mail is about, and what it is, by its words and by the signs that rules found in it. */
    static final String CATEGORY_TRAITS = "category-traits";

    static final String KIND_TRAITS = "kind-traits";

    static final String OUTCOME_TRAITS = "outcome-traits";
    static final String STATUS_TRAITS = "status-traits";
    /** Whether a time is the seller's to act, by the words around it. */
    static final String TIME_TRAITS = "time-traits";

    private static final List<String> MODELS =
            List.of(KIND_WORDS, CATEGORY_TRAITS, KIND_TRAITS, OUTCOME_TRAITS, STATUS_TRAITS, TIME_TRAITS);
    private static final WordModel WITHOUT_WORDS = WordModel.of(Map.of());

    /** @param weight see {@link MailSignals.Signal} */
    record Signal(Finder finder, int weight) {}

    /** @param signals the heaviest first */
    record Group(String value, List<String> types, List<Signal> signals) {}

    private final Map<String, List<Group>> byAspect = new LinkedHashMap<>();

    private final Map<String, WordModel> models = new HashMap<>();

    private SignalSet() {}

    static SignalSet of(MailSignals signals) {
        SignalSet set = new SignalSet();
        MODELS.forEach(aspect -> set.models.put(aspect, model(signals, aspect)));
        for (MailSignals.Group group : signals.groups()) {
            set.byAspect
                    .computeIfAbsent(group.aspect(), aspect -> new ArrayList<>())
                    .add(group(group));
        }
        return set;
    }

    private static WordModel model(MailSignals signals, String aspect) {
        Map<String, String> words = new LinkedHashMap<>();
        signals.of(aspect).forEach(group -> words.put(group.value(), group.words()));
        return WordModel.of(words);
    }

    private static Group group(MailSignals.Group group) {
        return new Group(
                group.value(),
                group.types(),
                group.signals().stream()
                        .map(signal ->
                                new Signal(Finder.of(group.value(), signal.pattern(), signal.place()), signal.weight()))
                        .sorted(Comparator.comparingInt((Signal signal) -> -Math.abs(signal.weight())))
                        .toList());
    }

    /** What speaks for an appeal type; the name of the group is not the type's. */
    static Group recognising(NoticePatterns patterns) {
        return new Group(
                RECOGNISED,
                List.of(),
                patterns.recognise().stream()
                        .map(hint -> new Signal(Finder.of(RECOGNISED, hint.pattern(), hint.place()), hint.weight()))
                        .sorted(Comparator.comparingInt((Signal signal) -> -signal.weight()))
                        .toList());
    }

    static WordModel timeTraits(MailSignals signals) {
        return model(signals, TIME_TRAITS);
    }

    /** Of one of the aspects whose values have words with weights. */
    WordModel model(String aspect) {
        return models.getOrDefault(aspect, WITHOUT_WORDS);
    }

    List<Group> groups(String aspect) {
        return byAspect.getOrDefault(aspect, List.of());
    }

    boolean isIn(String aspect, MailText text) {
        return groups(aspect).stream()
                .flatMap(group -> group.signals().stream())
                .anyMatch(signal -> signal.finder().isIn(text));
    }

    /** Where the first match begins, in the flat form. */
    Optional<Integer> first(String aspect, MailText text) {
        return groups(aspect).stream()
                .flatMap(group -> group.signals().stream())
                .flatMap(signal -> signal.finder().in(text).stream())
                .map(match -> text.flatIndex(match.range().start()))
                .min(Comparator.naturalOrder());
    }
}
