package org.appealworkbench.rules.internal.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.text.Shingles;

/**
 * How the words of a full plan are shared among root cause, corrective and preventive parts: less than {@code least} percent or
 * more than {@code most} is told. Only where the round needs all three, on {@code paths}.
 */
final class Balance implements TextCheck {

    private static final List<PartRole> ROLES = List.of(PartRole.ROOT_CAUSE, PartRole.CORRECTIVE, PartRole.PREVENTIVE);
    private static final int LEAST_WORDS = 150;

    @Override
    public Parameters parameters() {
        return Parameters.required("paths", "least", "most");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (!subject.isAppeal() || subject.letter().isEmpty() || !needsAll(subject)) {
            return;
        }
        Map<PartRole, Integer> words = new EnumMap<>(PartRole.class);
        for (LetterText.Sentence sentence : subject.wording().sentences()) {
            sentence.role()
                    .filter(ROLES::contains)
                    .ifPresent(role -> words.merge(role, Shingles.count(sentence.text()), Integer::sum));
        }
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        if (all < LEAST_WORDS || !words.keySet().containsAll(Set.copyOf(ROLES))) {
            return;
        }
        int least = Integer.parseInt(subject.builtIn().one("least").orElseThrow());
        int most = Integer.parseInt(subject.builtIn().one("most").orElseThrow());
        for (PartRole role : ROLES) {
            int percent = words.getOrDefault(role, 0) * 100 / all;
            if (percent < least || percent > most) {
                out.add(
                        subject.wording().whole(),
                        out.message(role.word() + (percent < least ? ".short" : ".long"))
                                .with("percent", percent),
                        subject.wording().joined());
            }
        }
    }

    private static boolean needsAll(TextSubject subject) {
        return subject.subject()
                .filter(of -> RequiredParts.of(of.review(), subject.builtIn().all("paths"))
                                .size()
                        == ROLES.size())
                .isPresent();
    }
}
