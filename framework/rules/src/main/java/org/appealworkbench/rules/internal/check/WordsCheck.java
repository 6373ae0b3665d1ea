package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.Passage;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.SignList;

/**
 * Phrases of a word list. {@code accept} names lists of what makes a phrase concrete: a date, a quantity in the same
 * sentence, or with {@code within: clause} in the same clause. {@code mildOn} names paths on which it is only worth knowing, {@code exceptRoles} parts where it may stand,
 * {@code exceptGiven} lists of phrases that may stand in what the case gives, {@code max} how many a letter may have.
 */
final class WordsCheck implements TextCheck {

    private static final String JOINS = "clause-joins";
    private static final int MOST_WORDS_OF_A_PIECE = 4;

    @Override
    public Parameters parameters() {
        return Parameters.required("lexicon")
                .andOptional(
                        "signs",
                        "quote",
                        "accept",
                        "within",
                        "mildOn",
                        "exceptRoles",
                        "exceptGiven",
                        "max",
                        "headings",
                        "yields")
                .lexicons("lexicon", "signs", "accept", "exceptGiven", "yields");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<Hit> phrases = subject.builtIn().all("lexicon").stream()
                .flatMap(lexicon -> subject.phrases(lexicon).in(subject.wording()).stream())
                .filter(hit -> counts(subject, hit))
                .filter(hit -> !mayBeGiven(subject, hit))
                .filter(hit -> !isConcrete(subject, hit))
                .filter(hit -> !yields(subject, hit))
                .toList();
        List<Hit> hits = Judgement.join(subject, phrases, judged(subject));
        int most = subject.builtIn().one("max").map(Integer::parseInt).orElse(0);
        if (hits.size() > most) {
            boolean isMild = subject.isOnPath(subject.builtIn().all("mildOn"));
            PhraseFindings.report(subject, hits, out, isMild ? Severity.INFO : null);
        }
    }

    /** Clauses that show a sign. Of a composed letter only those count in which each word is the seller's or the consultant's. */
    private static List<SignList.Hit> judged(TextSubject subject) {
        return subject.builtIn().all("signs").stream()
                .flatMap(lexicon -> subject.signs(lexicon).in(subject.wording()).stream())
                .filter(hit -> subject.wording().isAllOwn(hit.sentence(), hit.shown()))
                .filter(hit -> !isExcepted(subject, hit.sentence()))
                .filter(hit -> !isConcrete(subject, Judgement.shown(subject, hit)))
                .toList();
    }

    private static boolean isConcrete(TextSubject subject, Hit hit) {
        String sentence = subject.wording().sentence(hit.sentence()).text();
        List<String> accept = subject.builtIn().all("accept");
        if (accept.isEmpty()) {
            return false;
        }
        boolean isNarrow = subject.builtIn().all("within").contains("clause");
        Passage around = Passage.of(isNarrow ? clause(subject, sentence, hit.range()) : sentence);
        return accept.stream().anyMatch(list -> subject.phrases(list).occursIn(around));
    }

    /** Whether the words are those of an answer, the seller or the notice, and may look like this there. */
    private static boolean mayBeGiven(TextSubject subject, Hit hit) {
        List<String> lists = subject.builtIn().all("exceptGiven");
        return !lists.isEmpty()
                && subject.wording().isGiven(hit.sentence(), hit.range())
                && lists.stream().anyMatch(list -> subject.phrases(list).occursIn(hit.phrase()));
    }

    /** Whether the sentence of a phrase shows what another rule tells. */
    private static boolean yields(TextSubject subject, Hit hit) {
        return subject.builtIn().all("yields").stream()
                .anyMatch(lexicon -> subject.phrases(lexicon).occursIn(subject.wording(), hit.sentence()));
    }

    /** The part of a sentence between two joins, such as commas, that holds a phrase; with short pieces beside it: ", every Monday". */
    private static String clause(TextSubject subject, String sentence, TextRange phrase) {
        int start = 0;
        int end = sentence.length();
        for (TextRange join : subject.phrases(JOINS).in(sentence)) {
            if (join.end() <= phrase.start() && !isShort(sentence.substring(start, join.start()))) {
                start = join.end();
            } else if (join.start() >= phrase.end() && !isShort(sentence.substring(join.end()))) {
                end = Math.min(end, join.start());
            }
        }
        return sentence.substring(start, end);
    }

    private static boolean isShort(String piece) {
        return piece.strip().split(" ").length <= MOST_WORDS_OF_A_PIECE;
    }

    private static boolean counts(TextSubject subject, Hit hit) {
        boolean skipsHeading = subject.wording().sentence(hit.sentence()).heading()
                && !subject.builtIn().all("headings").contains("true");
        return !isExcepted(subject, hit.sentence())
                && !skipsHeading
                && subject.wording().isOwn(hit.sentence(), hit.range());
    }

    private static boolean isExcepted(TextSubject subject, int sentence) {
        List<String> except = subject.builtIn().all("exceptRoles");
        return subject.wording()
                .sentence(sentence)
                .role()
                .map(PartRole::word)
                .map(except::contains)
                .orElse(false);
    }
}
