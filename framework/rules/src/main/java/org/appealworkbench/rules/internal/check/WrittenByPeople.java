package org.appealworkbench.rules.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.rules.internal.text.LetterReader;
import org.appealworkbench.rules.internal.text.Shingles;

/**
 * What people wrote in a case's appeals: answers in free text and words by hand. The sentences of choices are ours, and alike in
 * many cases.
 */
public final class WrittenByPeople {

    private final Review review;
    private final Map<String, Boolean> free = new HashMap<>();

    private WrittenByPeople(Review review) {
        this.review = review;
    }

    /** Digests of every five words in a row. */
    public static Set<Integer> shingles(Review review) {
        Set<Integer> shingles = new HashSet<>();
        for (Letter letter : review.letters()) {
            if (letter.kind() == LetterDefinition.Kind.APPEAL) {
                shingles.addAll(shingles(review, LetterReader.read(letter).sentences()));
            }
        }
        return shingles;
    }

    static Set<Integer> shingles(Review review, List<LetterText.Sentence> sentences) {
        WrittenByPeople people = new WrittenByPeople(review);
        List<LetterText.Sentence> theirs = sentences.stream().map(people::only).toList();
        return Shingles.ofFreeText(
                theirs.stream().filter(sentence -> !sentence.runs().isEmpty()).toList());
    }

    private LetterText.Sentence only(LetterText.Sentence sentence) {
        return new LetterText.Sentence(
                sentence.part(),
                sentence.role(),
                sentence.line(),
                sentence.column(),
                sentence.heading(),
                sentence.text(),
                sentence.runs().stream()
                        .filter(run -> run.origins().stream().anyMatch(this::isFree))
                        .toList());
    }

    private boolean isFree(Origin origin) {
        return origin instanceof Origin.Manual || origin instanceof Origin.Answer answer && isText(answer.path());
    }

    private boolean isText(AnswerPath path) {
        return free.computeIfAbsent(path.toString().replaceAll("\\[[^\\]]*\\]", ""), dotted -> review.type()
                .questionAt(dotted)
                .filter(question -> question.type() == QuestionType.TEXT || question.type() == QuestionType.PARAGRAPH)
                .isPresent());
    }
}
