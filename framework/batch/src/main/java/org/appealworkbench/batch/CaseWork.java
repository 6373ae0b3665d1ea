package org.appealworkbench.batch;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.workflow.RenderedFile;
import org.appealworkbench.batch.CaseResult.TypeVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a worker does with one case: whatever happens to it, there is a result; only what ends the whole batch is thrown. */
final class CaseWork {

    private static final Logger LOG = LoggerFactory.getLogger(CaseWork.class);
    private static final ThreadLocal<Digests> DIGESTS = ThreadLocal.withInitial(Digests::new);

    private final CaseDesk desk;
    private final CaseKey key;
    private final EarlierResults earlier;
    private final Optional<CaseStore> store;

    /** @param store absent means that nothing is written */
    CaseWork(CaseDesk desk, CaseKey key, EarlierResults earlier, Optional<CaseStore> store) {
        this.desk = desk;
        this.key = key;
        this.earlier = earlier;
        this.store = store;
    }

    /** @throws IOException if results cannot be written */
    CaseResult work(IdentifiedCase one) throws IOException {
        long start = System.nanoTime();
        try {
            if (one.found().fault().isPresent()) {
                return failed(one, one.found().fault().get(), start);
            }
            return open(one, start);
        } catch (AppealException e) {
            return failed(one, e.at(one.found().start()), start);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.debug("case on line {}", one.found().line(), e);
            return failed(one, broke(one, e), start);
        }
    }

    private CaseResult open(IdentifiedCase one, long start) throws IOException {
        CaseFolder folder = desk.open(one.found());
        List<AppealType> types = desk.types(folder);
        TypeVersion version =
                new TypeVersion(types.get(0).id().value(), types.get(0).version());
        String caseKey = key.of(one.found().json(), folder, types, desk.policy(), DIGESTS.get());
        Optional<ReportLine> before = earlier(one, caseKey);
        if (before.isPresent()) {
            return result(one, before.get().at(one.found().line()), version, true, start);
        }
        return result(one, assess(one, folder, caseKey), version, false, start);
    }

    private static CaseResult result(
            IdentifiedCase one, ReportLine line, TypeVersion version, boolean isReused, long start) {
        return new CaseResult(
                line, Optional.of(version), Optional.empty(), one.earlier(), isReused, System.nanoTime() - start);
    }

    private ReportLine assess(IdentifiedCase one, CaseFolder folder, String caseKey) throws IOException {
        CaseDesk.Judged judged = desk.judge(folder);
        String id = folder.caseFile().id().value();
        SortedMap<String, RenderedFile> files = store.isPresent() ? desk.files(judged) : Collections.emptySortedMap();
        ReportLine line = new ReportLine(
                one.found().line(),
                Optional.of(id),
                judged.problems().block() ? ReportLine.Outcome.PROBLEMS : ReportLine.Outcome.OK,
                ReportLine.Counts.of(judged.problems()),
                ReportLine.files(id, files, DIGESTS.get()),
                Optional.empty(),
                Optional.of(caseKey));
        if (store.isPresent()) {
            store.get().put(line, files.values());
        }
        return line;
    }

    /** The earlier result, if it is of this very case and its files are as they were written. */
    private Optional<ReportLine> earlier(IdentifiedCase one, String caseKey) throws IOException {
        if (one.earlier() == IdTable.NONE || store.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReportLine> before = earlier.at(one.earlier());
        if (before.isEmpty()) {
            return before;
        }
        if (!before.get().id().equals(one.id())) {
            store.get().remove(before.get());
            return Optional.empty();
        }
        boolean isRight =
                before.get().key().equals(Optional.of(caseKey)) && store.get().isWhole(before.get());
        return isRight ? before : Optional.empty();
    }

    private static AppealException broke(IdentifiedCase one, Throwable e) {
        return new AppealException(
                BatchError.CASE_BROKE,
                "working on this case failed (" + e + "); this is a defect of the workbench or of a plug-in with Java,"
                        + " please report it. The other cases are not concerned",
                one.found().start(),
                e);
    }

    private static CaseResult failed(IdentifiedCase one, AppealException error, long start) {
        ReportLine line = ReportLine.failed(one.found().line(), one.id(), error);
        return new CaseResult(
                line, Optional.empty(), Optional.of(error), IdTable.NONE, false, System.nanoTime() - start);
    }
}
