package org.appealworkbench.api.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.PathId;

/**
 * One seller's one problem, from the notice to the end of monitoring: {@code case.json} with the texts it names.
 *
 * @param today makes runs repeatable; absent means the day of the run in the marketplace's zone
 * @param path absent means the first one offered
 * @param letterLanguage BCP 47 tag; absent means the marketplace's first language
 * @param marketplaces codes; the first governs. Empty means the seller's
 */
public record CaseFile(
        CaseId id,
        AppealTypeId appealType,
        Optional<String> typeVersion,
        Optional<PathId> path,
        CaseState state,
        Optional<LocalDate> today,
        Optional<String> letterLanguage,
        List<String> marketplaces,
        FormChoice form,
        Seller seller,
        Optional<Mail> notice,
        Answers answers,
        List<Overlay> overlays,
        List<Waiver> waivers,
        List<Evidence> evidence,
        List<ReportFile> reports,
        List<Round> rounds,
        List<Contact> contacts) {

    public CaseFile {
        requireNonNull(id, "id");
        requireNonNull(appealType, "appealType");
        marketplaces = List.copyOf(marketplaces);
        overlays = List.copyOf(overlays);
        waivers = List.copyOf(waivers);
        evidence = List.copyOf(evidence);
        reports = List.copyOf(reports);
        rounds = List.copyOf(rounds);
        contacts = List.copyOf(contacts);
    }

    /** A case with nothing in it but its id and type. */
    public static CaseFile empty(CaseId id, AppealTypeId type) {
        return new CaseFile(
                id,
                type,
                Optional.empty(),
                Optional.empty(),
                CaseState.PREPARING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                FormChoice.NONE,
                Seller.UNKNOWN,
                Optional.empty(),
                Answers.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The mail that is to be answered now: the latest reply, else the notice. */
    public Optional<Mail> currentMail() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            if (rounds.get(i).reply().isPresent()) {
                return rounds.get(i).reply();
            }
        }
        return notice;
    }

    /** The type that answers now: that of a round in preparation if it names one, else the case's. */
    public AppealTypeId currentType() {
        return rounds.stream()
                .filter(round -> round.submitted().isEmpty())
                .findFirst()
                .flatMap(Round::appealType)
                .orElse(appealType);
    }

    /** The rounds that went out, in order. */
    public List<Round> submittedRounds() {
        return rounds.stream().filter(round -> round.submitted().isPresent()).toList();
    }

    /** The code of the marketplace that governs, if the case names any. */
    public Optional<String> marketplace() {
        return marketplaces.stream().findFirst().or(() -> seller.marketplace());
    }

    public Optional<Evidence> evidence(EvidenceId evidenceId) {
        return evidence.stream().filter(piece -> piece.id().equals(evidenceId)).findFirst();
    }

    public CaseFile withAnswers(Answers newAnswers) {
        return new CaseFile(
                id,
                appealType,
                typeVersion,
                path,
                state,
                today,
                letterLanguage,
                marketplaces,
                form,
                seller,
                notice,
                newAnswers,
                overlays,
                waivers,
                evidence,
                reports,
                rounds,
                contacts);
    }

    /** The same case, judged and dated as on this day. */
    public CaseFile withToday(LocalDate day) {
        return new CaseFile(
                id,
                appealType,
                typeVersion,
                path,
                state,
                Optional.of(day),
                letterLanguage,
                marketplaces,
                form,
                seller,
                notice,
                answers,
                overlays,
                waivers,
                evidence,
                reports,
                rounds,
                contacts);
    }
}
