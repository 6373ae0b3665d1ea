package org.appealworkbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchSummary;
import org.appealworkbench.api.workflow.Batches;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs batches on the workflow of this host. */
@Component
public final class BatchRunner implements Batches {

    private final Workflow workflow;
    private final AppealTypes types;
    private final String coreVersion;
    private final Clock clock;

    @Activate
    public BatchRunner(BundleContext context, @Reference Workflow workflow, @Reference AppealTypes types) {
        this(workflow, types, context.getBundle().getVersion().toString(), Clock.systemUTC());
    }

    BatchRunner(Workflow workflow, AppealTypes types, String coreVersion, Clock clock) {
        this.workflow = workflow;
        this.types = types;
        this.coreVersion = coreVersion;
        this.clock = clock;
    }

    @Override
    public BatchSummary run(BatchRequest request, BatchListener listener) {
        refuseUnknownFormats(request);
        List<CaseInputs.Source> sources =
                request.inputs().stream().map(CaseInputs::of).toList();
        BatchRun run = new BatchRun(workflow, types, coreVersion, request, sources, listener);
        Instant now = clock.instant();
        Path out = request.out().orElse(Path.of(""));
        try {
            return request.out().isEmpty() ? run.judgeOnly(now) : write(run, out, request.resume(), now);
        } catch (IOException e) {
            throw BatchFolder.notWritable(out, e);
        }
    }

    private static BatchSummary write(BatchRun run, Path out, boolean resume, Instant now) throws IOException {
        try (BatchFolder folder = BatchFolder.open(out, resume)) {
            BatchSummary summary = run.writeInto(folder, now);
            if (!summary.isStopped()) {
                folder.finish();
            }
            return summary;
        }
    }

    private void refuseUnknownFormats(BatchRequest request) {
        List<String> available = workflow.formats();
        for (String format : request.options().formats()) {
            if (!available.contains(format)) {
                throw new AppealException(
                        BatchError.UNKNOWN_FORMAT,
                        "There is no format '" + format + "'. There are: " + String.join(", ", available) + ".");
            }
        }
    }
}
