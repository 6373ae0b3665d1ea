package org.appealworkbench.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.interview.ProposedRow;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.Interviewer;
import org.appealworkbench.api.type.AppealType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the answers, evaluates what depends on them, checks the rest. */
@Component
public final class CaseInterviewer implements Interviewer {

    private final Plans plans;

    @Activate
    public CaseInterviewer(@Reference Expressions expressions) {
        this.plans = new Plans(new Planner(expressions));
    }

    @Override
    public Interview interview(
            AppealType type, Policy policy, CaseFile caseFile, Notice notice, AccountHealth health, LocalDate today) {
        Plan plan = plans.of(type);
        Setting setting = Setting.of(type, caseFile, notice, health, policy, today);
        Sheet sheet = Sheet.read(plan, caseFile.answers(), new AnswerReader(policy, caseFile, setting.zone()));
        Evaluator evaluator = new Evaluator(plan, sheet, setting);
        evaluator.run();
        new Checks(sheet, type.messages()).run();

        Map<AnswerPath, Item> items = new LinkedHashMap<>(2 * sheet.size());
        List<AnswerFault> faults = new ArrayList<>(setting.faults());
        Paths.fault(caseFile, type).ifPresent(faults::add);
        EvidenceSides.faults(caseFile).forEach(faults::add);
        faults.addAll(FormOverrides.faults(caseFile, type, policy));
        sheet.roots.forEach(entry -> collect(entry, items, faults));
        faults.addAll(sheet.strangers());
        return new Interview(
                type.id(),
                evaluator.path(),
                evaluator.offered(),
                setting.letterLanguage(),
                setting.marketplace(),
                setting.today(),
                items,
                faults,
                sheet.roots.stream().flatMap(CaseInterviewer::proposed).toList());
    }

    private static Stream<ProposedRow> proposed(Entry list) {
        return !list.visible
                ? Stream.empty()
                : list.rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.proposal)
                                .flatMap(ProposedRows.Proposal::ask)
                                .map(ask -> new ProposedRow(row.now(), ask.id()))
                                .stream());
    }

    private static void collect(Entry entry, Map<AnswerPath, Item> items, List<AnswerFault> faults) {
        Item item = entry.item();
        items.put(entry.path, item);
        faults.addAll(item.faults());
        for (RowEntry row : entry.rows) {
            for (Entry field : row.fields) {
                collect(field, items, faults);
            }
        }
    }
}
