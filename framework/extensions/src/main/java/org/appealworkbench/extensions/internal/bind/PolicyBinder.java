package org.appealworkbench.extensions.internal.bind;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/** Makes the {@link Policy} of the files of the policy bundle. */
public final class PolicyBinder {

    private PolicyBinder() {}

    /** @throws Malformed if the files do not have the shape that their schemas describe */
    public static Policy bind(Contribution files) {
        Fields head = new Fields(files.tree(PolicyFiles.HEAD)
                .orElseThrow(() -> Malformed.shape(
                        Place.of(files.folder() + "/" + PolicyFiles.HEAD),
                        "the file is missing; the policy begins with it")));
        return new Policy(
                head.text("version"),
                byId(
                        TypeBinder.all(files, PolicyFiles.MARKETPLACES, "marketplaces", PolicyBinder::marketplace),
                        Marketplace::code),
                byId(TypeBinder.all(files, PolicyFiles.METRICS, "metrics", MetricBinder::metric), Metric::id),
                byId(TypeBinder.all(files, PolicyFiles.TIMES, "times", MetricBinder::waitingTime), WaitingTime::id),
                byId(TypeBinder.all(files, PolicyFiles.FORMS, "forms", FormBinder::form), FormProfile::id),
                lexicons(files),
                TypeBinder.all(files, PolicyFiles.RULES, "rules", RuleBinder::rule),
                files.tree(PolicyFiles.NOTICES)
                        .map(tree -> NoticeBinder.patterns(
                                new Fields(tree), files.templates().getOrDefault(PolicyFiles.ASK_WEIGHTS, "")))
                        .orElse(NoticePatterns.NONE),
                files.tree(PolicyFiles.SIGNALS)
                        .map(tree -> NoticeBinder.signals(new Fields(tree)))
                        .orElse(MailSignals.NONE),
                files.templates().getOrDefault(PolicyFiles.MACROS, ""),
                Set.copyOf(head.texts("roles")),
                files.messages(),
                files.digest());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.putIfAbsent(id.apply(one), one));
        return map;
    }

    private static Marketplace marketplace(Fields marketplace) {
        return new Marketplace(
                marketplace.text("code"),
                marketplace.text("id"),
                marketplace.text("domain"),
                marketplace.localText("name"),
                marketplace.texts("languages"),
                marketplace.text("currency"),
                marketplace.as("zone", PolicyBinder::zone),
                marketplace.word(Marketplace.Paper.class, "paper"));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "there is no time zone '" + id + "'; write one such as Europe/Berlin", e);
        }
    }

    private static List<Lexicon> lexicons(Contribution files) {
        WordFamilies families = new WordFamilies();
        files.tree(PolicyFiles.WORDS).ifPresent(tree -> new Fields(tree).all("families", family -> {
            families.add(family);
            return family;
        }));
        return TypeBinder.all(files, PolicyFiles.WORDS, "lexicons", families::lexicon);
    }
}
