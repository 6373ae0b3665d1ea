package org.appealworkbench.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.spi.RuleEngine;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.RenderedFile;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Takes cases through the stages in their order: mail, interview, letters, boxes, rules, documents. */
@Component
public final class StagedWorkflow implements Workflow {

    private final AppealTypes types;
    private final Policy policy;
    private final Stages stages;
    private final RuleEngine rules;
    private final NewCase newCase;

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    volatile List<DocumentRenderer> renderers = List.of();

    @Activate
    public StagedWorkflow(
            @Reference AppealTypes types,
            @Reference Policy policy,
            @Reference Stages stages,
            @Reference RuleEngine rules) {
        this.types = types;
        this.policy = policy;
        this.stages = stages;
        this.rules = rules;
        this.newCase = new NewCase(stages);
    }

    /** By format; of two for one format the one with the higher service ranking, which the list has last. */
    private Map<String, DocumentRenderer> byFormat() {
        Map<String, DocumentRenderer> byFormat = new TreeMap<>();
        renderers.forEach(renderer -> byFormat.put(renderer.format(), renderer));
        return byFormat;
    }

    @Override
    public CaseFolder open(Path caseFolderOrFile) {
        return stages.caseFiles().read(caseFolderOrFile);
    }

    @Override
    public CaseFolder open(byte[] json, Path folder, Place start) {
        return stages.caseFiles().read(json, folder, start);
    }

    @Override
    public Assessment assess(CaseFolder folder, Stage stage) {
        return assess(folder, stage, types.get(folder.caseFile().currentType()), types::find);
    }

    @Override
    public Assessment assess(AppealType type, CaseFolder folder, Stage stage) {
        AppealTypeId current = folder.caseFile().currentType();
        return assess(
                folder,
                stage,
                current.equals(type.id()) ? type : types.get(current),
                id -> id.equals(type.id()) ? Optional.of(type) : types.find(id));
    }

    private Assessment assess(
            CaseFolder folder, Stage stage, AppealType type, Function<AppealTypeId, Optional<AppealType>> known) {
        Review review =
                OtherTypes.of(folder.caseFile(), known).withoutStrangers(stages.review(type, policy, folder, stage));
        return new Assessment(folder.folder(), review, rules.check(review));
    }

    @Override
    public Letter letter(Assessment assessment, Optional<LetterId> letter) {
        return new LetterChoice(assessment.review()).letter(letter, stages);
    }

    @Override
    public Problems problems(Assessment assessment, Letter letter) {
        if (letter.kind() == LetterDefinition.Kind.APPEAL) {
            return assessment.problems();
        }
        SideLetter side = new SideLetter(assessment.review(), letter);
        return new Problems(
                rules.check(side.alone()).stream().filter(side::concerns).toList());
    }

    @Override
    public List<String> formats() {
        return List.copyOf(byFormat().keySet());
    }

    @Override
    public List<RenderedFile> render(Assessment assessment, Letter letter, Set<String> formats, boolean draft) {
        Map<String, DocumentRenderer> available = byFormat();
        boolean marked = draft || Gaps.in(letter);
        LetterDocument document = stages.document(assessment.review(), letter, marked);
        List<RenderedFile> files = new ArrayList<>();
        for (String format : formats.stream().sorted().toList()) {
            DocumentRenderer renderer = available.get(format);
            if (renderer == null) {
                throw new AppealException(
                        WorkflowError.UNKNOWN_FORMAT,
                        "There is no format '" + format + "'. There are: " + String.join(", ", available.keySet())
                                + ".");
            }
            files.add(new RenderedFile(letter.id() + "." + format, bytes(renderer, document)));
            if (format.equals("txt") && letter.kind() == LetterDefinition.Kind.APPEAL) {
                files.addAll(boxFiles(assessment.review(), letter, marked));
            }
        }
        return files;
    }

    @Override
    public List<RenderedFile> counterparts(Assessment assessment, Letter letter, boolean draft) {
        return stages.counterparts(assessment.review(), letter, draft || Gaps.in(letter));
    }

    @Override
    public Letter counterpart(Assessment assessment, Letter letter, String language) {
        return stages.counterpart(assessment.review(), letter, language);
    }

    /** Each is pasted alone, so each says by itself that it is a draft. */
    private List<RenderedFile> boxFiles(Review review, Letter letter, boolean draft) {
        String mark = draft ? stages.draftMark(letter) + "\n\n" : "";
        return stages.boxes(review, letter).stream()
                .map(box -> new RenderedFile(
                        letter.id() + "." + box.box() + ".txt", (mark + box.text()).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static byte[] bytes(DocumentRenderer renderer, LetterDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array never refuses bytes", e);
        }
        return out.toByteArray();
    }

    @Override
    public CaseFile create(AppealTypeId type, Path folder, Optional<String> notice) {
        return newCase.create(types.get(type), policy, folder, notice);
    }

    @Override
    public FreeText freeText(Assessment assessment) {
        return rules.freeText(assessment.review());
    }

    @Override
    public Assessment beside(Assessment assessment, List<FreeText> others) {
        return new Assessment(assessment.folder(), assessment.review(), rules.check(assessment.review(), others));
    }

    @Override
    public Problems lint(String text, String language) {
        return rules.lint(text, language, policy);
    }

    @Override
    public String problemsJson(Problems problems, Messages texts, String language) {
        return new ProblemsJson(texts, language).array(problems);
    }

    @Override
    public Policy policy() {
        return policy;
    }
}
