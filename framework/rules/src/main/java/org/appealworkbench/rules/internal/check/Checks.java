package org.appealworkbench.rules.internal.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All built-in checks by the name that rules use. */
public final class Checks {

    private static final Map<String, BuiltInCheck> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("action-complete", new ActionComplete());
        BY_NAME.put("answer-faults", new AnswerFaults());
        BY_NAME.put("asks-answered", new AsksAnswered());
        BY_NAME.put("balance", new Balance());
        BY_NAME.put("box-overflow", new BoxOverflow());
        BY_NAME.put("changed-since-round", new ChangedSinceRound());
        BY_NAME.put("causes-have-actions", new CausesHaveActions());
        BY_NAME.put("dates-plausible", new DatesPlausible());
        BY_NAME.put("dates-present", new DatesPresent());
        BY_NAME.put("deadline-passed", new DeadlinePassed());
        BY_NAME.put("evidence-both-ways", new EvidenceBothWays());
        BY_NAME.put("evidence-files", new EvidenceFiles());
        BY_NAME.put("evidence-required", new RequiredEvidence());
        BY_NAME.put("foreign-ids", new ForeignIds());
        BY_NAME.put("future-wording", new FutureWording());
        BY_NAME.put("hidden-characters", new HiddenInGiven());
        BY_NAME.put("ids-present", new IdsPresent());
        BY_NAME.put("issue-restated", new IssueRestated());
        BY_NAME.put("length", new LengthCheck());
        BY_NAME.put("letter-faults", new LetterFaults());
        BY_NAME.put("like-other-case", new LikeOtherCase());
        BY_NAME.put("like-template", new LikeTemplate());
        BY_NAME.put("long-sentences", new LongSentences());
        BY_NAME.put("metric-answers", new MetricAnswers());
        BY_NAME.put("metric-mismatch", new MetricMismatch());
        BY_NAME.put("missing-facts", new MissingFacts());
        BY_NAME.put("mixed-path", new MixedPath());
        BY_NAME.put("non-latin", new NonLatin());
        BY_NAME.put("notice-ids", new NoticeIds());
        BY_NAME.put("one-issue", new OneIssue());
        BY_NAME.put("orphan-actions", new OrphanActions());
        BY_NAME.put("parts-present", new PartsPresent());
        BY_NAME.put("parts-without-box", new PartsWithoutBox());
        BY_NAME.put("personal-data", new PersonalData());
        BY_NAME.put("plain-text", new PlainText());
        BY_NAME.put("planned-told-as-done", new PlannedToldAsDone());
        BY_NAME.put("planned-too-far", new PlannedTooFar());
        BY_NAME.put("reading-ease", new ReadingEase());
        BY_NAME.put("repeats-round", new RepeatsRound());
        BY_NAME.put("reply-pending", new ReplyPending());
        BY_NAME.put("six-questions", new SixQuestions());
        BY_NAME.put("specificity", new Specificity());
        BY_NAME.put("words", new WordsCheck());
    }

    private Checks() {}

    public static Optional<BuiltInCheck> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }
}
