package org.appealworkbench.rules.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.text.Wording;

/**
 * The three parts of a plan of action, as far as this round needs them. In plain text a part is there if a heading opens
 * it, or if a sentence tells it ({@code tells-<role>}) that does not only announce it.
 */
final class PartsPresent implements TextCheck {

    private static final List<PartRole> ROLES = List.of(PartRole.ROOT_CAUSE, PartRole.CORRECTIVE, PartRole.PREVENTIVE);

    @Override
    public Parameters parameters() {
        return Parameters.required("paths").andOptional("announced").lexicons("announced");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (!subject.isAppeal()) {
            return;
        }
        Set<PartRole> required = subject.subject()
                .map(of -> RequiredParts.of(of.review(), subject.builtIn().all("paths")))
                .orElseGet(() -> EnumSet.copyOf(ROLES));
        for (PartRole role : ROLES) {
            boolean isThere = subject.letter().map(letter -> isIn(letter, role)).orElseGet(() -> isTold(subject, role));
            if (required.contains(role) && !isThere) {
                out.add(subject.wording().whole(), out.message(role.word()), "", null, "missing-" + role.word());
            }
        }
    }

    private static boolean isIn(Letter letter, PartRole role) {
        return letter.parts().stream().filter(part -> part.role() == role).anyMatch(part -> Spans.of(part.blocks())
                .anyMatch(Spans::isContent));
    }

    private static boolean isTold(TextSubject subject, PartRole role) {
        Wording wording = subject.wording();
        List<LetterText.Sentence> sentences = wording.sentences();
        boolean hasSection = sentences.stream()
                .anyMatch(sentence -> !sentence.heading()
                        && sentence.role().filter(role::equals).isPresent());
        return hasSection
                || wording.announces(role)
                || role == PartRole.ROOT_CAUSE && PlainSections.tellsBeforeActions(wording)
                || role == PartRole.PREVENTIVE
                        && PlainSections.goesOnAfterActions(wording, subject.phrases("heading-other"))
                || role == PartRole.CORRECTIVE
                        && subject.phrases("plans-corrective").occursIn(wording)
                || subject.phrases("tells-" + role.word()).in(wording).stream().anyMatch(hit -> {
                    LetterText.Sentence sentence = wording.sentence(hit.sentence());
                    boolean mayTell = isUnstructured(wording)
                            || sentence.role().map(in -> mayTell(in, role)).orElse(true);
                    return mayTell && !isAnnounced(subject, sentence) && !isPromisedCorrection(subject, sentence, role);
                });
    }

    /** With one heading only, everything stands below it, whatever it tells. */
    private static boolean isUnstructured(Wording wording) {
        return wording.sentences().stream()
                        .flatMap(sentence -> sentence.role().stream())
                        .filter(ROLES::contains)
                        .distinct()
                        .count()
                <= 1;
    }

    /** A section of one part seldom tells another; what prevention does may be told as done. */
    private static boolean mayTell(PartRole section, PartRole role) {
        return switch (role) {
            case ROOT_CAUSE -> section == PartRole.OPENING || section == PartRole.OTHER;
            case CORRECTIVE -> section != PartRole.ROOT_CAUSE && section != PartRole.CLOSING;
            default -> section != PartRole.ROOT_CAUSE && section != PartRole.CORRECTIVE;
        };
    }

    /** Where nothing is told as done, what stands below the heading of the correction is that correction, promised. */
    private static boolean isPromisedCorrection(TextSubject subject, LetterText.Sentence sentence, PartRole role) {
        return role == PartRole.PREVENTIVE
                && sentence.role().filter(PartRole.CORRECTIVE::equals).isPresent()
                && !subject.phrases("tells-corrective").occursIn(subject.wording());
    }

    private static boolean isAnnounced(TextSubject subject, LetterText.Sentence sentence) {
        return subject.builtIn().all("announced").stream()
                .anyMatch(lexicon -> subject.phrases(lexicon).occursIn(sentence.text()));
    }
}
