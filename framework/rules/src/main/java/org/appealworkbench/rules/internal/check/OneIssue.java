package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.appealworkbench.rules.internal.text.Passage;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Wording;

/**
 * One issue an appeal. {@code issues} are word lists, one an issue; the issue is the one that the latest message or, without
 * a case, the first sentence with any of them names. Another one counts if the letter says more than {@code passing} times of it.
 * {@code related} lists groups of issues, joined by spaces, that belong together; {@code asides} are matters of no appeal at all.
 */
final class OneIssue implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("issues")
                .andOptional("related", "passing", "asides")
                .lexicons("issues", "asides");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        for (String issue : subject.builtIn().all("issues")) {
            List<Hit> own = own(subject, issue);
            if (!own.isEmpty()) {
                hits.put(issue, own);
            }
        }
        List<String> mine = issues(subject, hits);
        if (!subject.isAppeal()) {
            return;
        }
        int passing = subject.builtIn().one("passing").map(Integer::parseInt).orElse(0);
        List<Hit> others = new ArrayList<>();
        for (String aside : subject.builtIn().all("asides")) {
            others.addAll(own(subject, aside));
        }
        hits.forEach((issue, found) -> {
            boolean isRelated = mine.stream().anyMatch(one -> isRelated(subject, one, issue));
            if (!mine.isEmpty() && !isRelated && found.size() > passing) {
                others.addAll(found);
            }
        });
        if (!others.isEmpty()) {
            Wording wording = subject.wording();
            String at =
                    wording.at(others.get(0).sentence(), others.get(0).range().start());
            out.add(
                    at,
                    out.message().with("phrases", PhraseFindings.quote(others)).with("count", others.size()),
                    PhraseFindings.judged(wording, others));
        }
    }

    private static List<Hit> own(TextSubject subject, String lexicon) {
        return subject.phrases(lexicon).in(subject.wording()).stream()
                .filter(hit -> subject.wording().isOwn(hit.sentence(), hit.range()))
                .toList();
    }

    private static List<String> issues(TextSubject subject, Map<String, List<Hit>> hits) {
        List<String> all = subject.builtIn().all("issues");
        Optional<Passage> mail = subject.subject()
                .map(of -> of.review().notice().text())
                .filter(text -> !text.isBlank())
                .map(Passage::of);
        if (mail.isPresent()) {
            return all.stream()
                    .filter(issue -> subject.phrases(issue).occursIn(mail.get()))
                    .toList();
        }
        OptionalInt first = hits.values().stream().mapToInt(OneIssue::first).min();
        return hits.entrySet().stream()
                .filter(issue -> first(issue.getValue()) == first.orElseThrow())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sentence that names an issue first. */
    private static int first(List<Hit> hits) {
        return hits.get(0).sentence();
    }

    private static boolean isRelated(TextSubject subject, String one, String other) {
        return one.equals(other)
                || subject.builtIn().all("related").stream()
                        .map(group -> List.of(group.split(" ")))
                        .anyMatch(group -> group.contains(one) && group.contains(other));
    }
}
