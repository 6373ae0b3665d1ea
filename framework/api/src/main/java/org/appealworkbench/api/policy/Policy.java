package org.appealworkbench.api.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.RuleDefinition;

/**
 * Facts about Amazon that no single appeal type owns, read from the policy bundle. Immutable; published as a service by
 * the core. Its version stands in manifests and reports.
 *
 * @param marketplaces by code
 * @param metrics by id
 * @param waitingTimes by id
 * @param forms by id
 * @param rules that hold for every type; a type may tighten but not drop them
 * @param notices patterns that hold for every type
 * @param signals how mails are told apart
 * @param macros Velocity macros that every template may use
 * @param roles the vocabulary of {@code role:} on questions and fields
 * @param messages staff texts of universal rules and of everything that the core reports about a case
 * @param digest SHA-256 of all it was read from
 */
public record Policy(
        String version,
        Map<String, Marketplace> marketplaces,
        Map<String, Metric> metrics,
        Map<String, WaitingTime> waitingTimes,
        Map<String, FormProfile> forms,
        List<Lexicon> lexicons,
        List<RuleDefinition> rules,
        NoticePatterns notices,
        MailSignals signals,
        String macros,
        Set<String> roles,
        Messages messages,
        String digest) {

    public Policy {
        marketplaces = Map.copyOf(marketplaces);
        metrics = Map.copyOf(metrics);
        waitingTimes = Map.copyOf(waitingTimes);
        forms = Map.copyOf(forms);
        lexicons = List.copyOf(lexicons);
        rules = List.copyOf(rules);
        roles = Set.copyOf(roles);
    }

    /** A policy that tells no mails apart. */
    public Policy(
            String version,
            Map<String, Marketplace> marketplaces,
            Map<String, Metric> metrics,
            Map<String, WaitingTime> waitingTimes,
            Map<String, FormProfile> forms,
            List<Lexicon> lexicons,
            List<RuleDefinition> rules,
            NoticePatterns notices,
            String macros,
            Set<String> roles,
            Messages messages,
            String digest) {
        this(
                version,
                marketplaces,
                metrics,
                waitingTimes,
                forms,
                lexicons,
                rules,
                notices,
                MailSignals.NONE,
                macros,
                roles,
                messages,
                digest);
    }

    public Optional<Marketplace> marketplace(String code) {
        return Optional.ofNullable(marketplaces.get(code));
    }

    public Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** The lists of this id for a language; usually one. */
    public List<Lexicon> lexicons(String id, String language) {
        return lexicons.stream()
                .filter(lexicon -> lexicon.id().equals(id) && lexicon.language().equals(language))
                .toList();
    }

    /** The form profile with this id as a type sees it: one of the policy, else one that the type brings itself. */
    public Optional<FormProfile> form(AppealType type, String id) {
        FormProfile known = forms.get(id);
        return known != null
                ? Optional.of(known)
                : type.ownForms().stream()
                        .filter(form -> form.id().equals(id))
                        .filter(FormProfile.class::isInstance)
                        .map(FormProfile.class::cast)
                        .findFirst();
    }
}
