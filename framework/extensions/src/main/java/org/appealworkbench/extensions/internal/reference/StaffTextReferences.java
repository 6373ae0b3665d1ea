package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.StaffTexts;

/** Whether all staff texts are there in English and in Chinese, and say the same. */
final class StaffTextReferences {

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "messages.properties", "zh-CN", "messages_zh_CN.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z][a-zA-Z0-9]*\\}");

    private final Contribution files;
    private final NeededTexts texts;

    StaffTextReferences(Contribution files, NeededTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    void check(List<Fault> faults) {
        LANGUAGES.keySet().stream().sorted().forEach(language -> language(language)
                .ifPresentOrElse(found -> complete(found, faults), () -> faults.add(noFile(language))));
        files.texts().forEach(found -> unused(found, faults));
        language("en").ifPresent(english -> files.texts().stream()
                .filter(other -> other != english)
                .forEach(other -> alike(english, other, faults)));
    }

    private Optional<StaffTexts> language(String language) {
        return files.texts().stream()
                .filter(found -> found.language().equals(language))
                .findFirst();
    }

    private Fault noFile(String language) {
        return Fault.error(
                Place.of(files.folder() + "/l10n/" + LANGUAGES.get(language)),
                "MISSING-MESSAGE",
                "the file is missing; texts that staff read must be there in English and Chinese");
    }

    private void complete(StaffTexts found, List<Fault> faults) {
        texts.needed().forEach((key, place) -> {
            StaffTexts.Entry entry = found.entries().get(key);
            if (entry == null) {
                faults.add(Fault.error(
                        Place.of(found.file()),
                        "MISSING-MESSAGE",
                        "there is no text for '" + key + "', which " + place + " needs; add it"));
            } else if (entry.text().isBlank()) {
                faults.add(
                        Fault.error(entry.place(), "MISSING-MESSAGE", "the text for '" + key + "' is empty; write it"));
            }
        });
    }

    private void unused(StaffTexts found, List<Fault> faults) {
        found.entries().forEach((key, entry) -> {
            if (!texts.allowed().contains(key)) {
                faults.add(Fault.warning(
                        entry.place(),
                        "UNUSED-MESSAGE",
                        "nothing asks for the text '" + key + "'"
                                + Nearest.to(key, texts.allowed())
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse("; delete it")));
            }
        });
    }

    /** Optional texts, too, must be there in every language, and with the same arguments. */
    private void alike(StaffTexts english, StaffTexts other, List<Fault> faults) {
        Set<String> keys = new TreeSet<>(english.entries().keySet());
        keys.addAll(other.entries().keySet());
        keys.retainAll(texts.allowed());
        for (String key : keys) {
            StaffTexts.Entry here = english.entries().get(key);
            StaffTexts.Entry there = other.entries().get(key);
            if (here != null && there != null) {
                arguments(key, here, there, faults);
            } else if (!texts.needed().containsKey(key)) {
                faults.add(Fault.error(
                        Place.of(here == null ? english.file() : other.file()),
                        "MISSING-MESSAGE",
                        "there is no text for '" + key + "', which " + (here == null ? other : english).file()
                                + " has; add it"));
            }
        }
    }

    private static void arguments(String key, StaffTexts.Entry here, StaffTexts.Entry there, List<Fault> faults) {
        Set<String> english = arguments(here.text());
        Set<String> other = arguments(there.text());
        if (!english.equals(other)) {
            faults.add(Fault.warning(
                    there.place(),
                    "MESSAGE-ARGUMENTS",
                    "the text for '" + key + "' has the arguments " + list(other) + ", the English one " + list(english)
                            + "; use the same in both"));
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Set<String> arguments) {
        return arguments.isEmpty() ? "none" : String.join(", ", arguments);
    }
}
