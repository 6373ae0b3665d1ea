package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.spi.HiddenCharacters;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Wording;
import org.jspecify.annotations.Nullable;

/** Turns phrases into problems: one a part in a composed letter, one a phrase, with line and column, in plain text. */
final class PhraseFindings {

    /** A sentence may be long; what is longer is no sentence that anybody reads in a message. */
    private static final int LONGEST = 600;

    private static final int SHOWN = 200;

    private PhraseFindings() {}

    static void report(TextSubject subject, List<Hit> hits, Findings out) {
        report(subject, hits, out, null);
    }

    static void report(TextSubject subject, List<Hit> hits, Findings out, @Nullable Severity severity) {
        Map<String, List<Hit>> byPlace = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String place = subject.wording().at(hit.sentence(), hit.range().start());
            byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(hit);
        }
        byPlace.forEach((place, there) -> {
            Message message = out.message().with("phrases", quote(there)).with("count", there.size());
            out.add(place, message, judged(subject.wording(), there), severity, null);
        });
    }

    /** Each phrase once, in quotation marks. */
    static String quote(List<Hit> hits) {
        return hits.stream()
                .map(hit -> "\"" + shown(hit.phrase()) + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String shown(String phrase) {
        String start =
                phrase.length() <= LONGEST ? phrase : phrase.substring(0, phrase.offsetByCodePoints(0, SHOWN)) + "…";
        return HiddenCharacters.shown(start);
    }

    static String judged(Wording wording, List<Hit> hits) {
        return hits.stream()
                .map(hit -> wording.sentence(hit.sentence()).text())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
