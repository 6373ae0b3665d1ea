package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.workflow.BatchInput;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchRequest.Shard;
import org.appealworkbench.api.workflow.BatchSummary;
import org.appealworkbench.api.workflow.Batches;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "batch.input")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "batch.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--letter", paramLabel = "ID", descriptionKey = "letter")
    private Optional<String> letter = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "txt,pdf", descriptionKey = "format")
    private List<String> formats = List.of();

    @Option(names = "--workers", paramLabel = "N", converter = Workers.class, descriptionKey = "batch.workers")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", descriptionKey = "batch.resume")
    private boolean resume;

    @Option(names = "--dry-run", descriptionKey = "batch.dry-run")
    private boolean dryRun;

    @Option(names = "--shard", paramLabel = "I/N", converter = Shards.class, descriptionKey = "batch.shard")
    private Optional<Shard> shard = Optional.empty();

    @Option(names = "--stage", paramLabel = "STAGE", defaultValue = "READY", descriptionKey = "stage")
    private Stage stage = Stage.READY;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        BatchRequest request = request();
        Batches batches = session.host().service(session.batches());
        try (StopRequest stop = StopRequest.listen(session.host().context())) {
            BatchTeller teller = new BatchTeller(session, stop);
            BatchSummary summary = batches.run(request, teller);
            teller.end(summary, request.out(), json);
            return exit(summary).number();
        }
    }

    private BatchRequest request() {
        if (out.isEmpty() && !dryRun) {
            throw new AppealException(
                    HeadlessError.NO_OUTPUT_FOLDER, "Say with --out DIR where the letters go, or try with --dry-run.");
        }
        BatchOptions options = new BatchOptions(
                new TreeSet<>(formats),
                letter.map(RenderCommand::letterId),
                stage,
                force,
                common.language().tag());
        Optional<Path> folder = dryRun ? Optional.empty() : out.map(session.host()::resolve);
        return new BatchRequest(inputs.stream().map(this::input).toList(), folder, options, workers, resume, shard);
    }

    private BatchInput input(Path given) {
        boolean isStandardInput = given.toString().equals(BatchInput.STANDARD_INPUT);
        Path path = isStandardInput
                ? session.host().workingDirectory()
                : session.host().resolve(given);
        return new BatchInput(given.toString(), path);
    }

    private static ExitCode exit(BatchSummary summary) {
        if (summary.isStopped()) {
            return ExitCode.STOPPED;
        }
        ExitCode ofCases = summary.problems() > 0 ? ExitCode.CASE_HAS_ERROR : ExitCode.DONE;
        return summary.gravest().map(ExitCode::of).orElse(ofCases);
    }

    static final class Workers implements ITypeConverter<Integer> {

        private static final int MOST = 256;

        @Override
        public Integer convert(String word) {
            try {
                int number = Integer.parseInt(word);
                if (number >= 1 && number <= MOST) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(word);
            }
            throw wrong(word);
        }

        private static TypeConversionException wrong(String word) {
            return new TypeConversionException("'" + word + "' (1..." + MOST + ")");
        }
    }

    static final class Shards implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String word) {
            try {
                String[] numbers = word.split("/", -1);
                if (numbers.length == 2) {
                    return new Shard(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
                }
            } catch (IllegalArgumentException e) {
                throw wrong(word);
            }
            throw wrong(word);
        }

        private static TypeConversionException wrong(String word) {
            return new TypeConversionException("'" + word + "' (1/4, 2/4, 3/4, 4/4)");
        }
    }
}
