package org.appealworkbench.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.spi.BoxTexts;
import org.appealworkbench.api.spi.CaseFiles;
import org.appealworkbench.api.spi.Counterparts;
import org.appealworkbench.api.spi.Interviewer;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.spi.NoticeReader;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.workflow.RenderedFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stages before the rules, in their order. */
@Component(service = Stages.class)
public final class Stages {

    private final CaseFiles caseFiles;
    private final NoticeReader notices;
    private final Interviewer interviewer;
    private final LetterComposer composer;
    private final BoxTexts boxTexts;
    private final Counterparts counterparts;

    @Activate
    public Stages(
            @Reference CaseFiles caseFiles,
            @Reference NoticeReader notices,
            @Reference Interviewer interviewer,
            @Reference LetterComposer composer,
            @Reference BoxTexts boxTexts,
            @Reference Counterparts counterparts) {
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.interviewer = interviewer;
        this.composer = composer;
        this.boxTexts = boxTexts;
        this.counterparts = counterparts;
    }

    CaseFiles caseFiles() {
        return caseFiles;
    }

    Notice notice(AppealType type, Policy policy, CaseFile caseFile) {
        return notices.read(caseFile.currentMail(), type.notices(), policy);
    }

    Interview interview(AppealType type, Policy policy, CaseFile caseFile, Notice notice) {
        return interviewer.interview(type, policy, caseFile, notice, AccountHealth.NONE, today(policy, caseFile));
    }

    Review review(AppealType type, Policy policy, CaseFolder folder, Stage stage) {
        CaseFile caseFile = folder.caseFile();
        Notice notice = notice(type, policy, caseFile);
        Interview interview = interview(type, policy, caseFile, notice);
        LetterComposer.Source source = new LetterComposer.Source(type, policy, caseFile, notice, interview);
        List<Letter> letters = composer.compose(source).stream()
                .map(letter -> withGlyphFaults(source, letter))
                .toList();
        return new Review(
                caseFile,
                type,
                policy,
                notice,
                interview,
                letters,
                appealBoxes(type, policy, caseFile, letters),
                folder.inspections(),
                AccountHealth.NONE,
                stage);
    }

    private List<BoxText> appealBoxes(AppealType type, Policy policy, CaseFile caseFile, List<Letter> letters) {
        return letters.stream()
                .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                .findFirst()
                .map(appeal -> boxTexts.of(appeal, form(type, policy, caseFile), caseFile.form()))
                .orElse(List.of());
    }

    Letter compose(Review review, LetterDefinition letter) {
        LetterComposer.Source source = source(review);
        return withGlyphFaults(source, composer.compose(source, letter));
    }

    LetterDocument document(Review review, Letter letter, boolean draft) {
        return document(source(review), letter, draft);
    }

    List<RenderedFile> counterparts(Review review, Letter letter, boolean draft) {
        LetterDocument original = document(review, letter, draft);
        return definition(review, letter).counterparts().stream()
                .map(language -> new RenderedFile(
                        letter.id() + "." + language + ".html",
                        counterparts.html(original, document(review, counterpart(review, letter, language), draft))))
                .toList();
    }

    Letter counterpart(Review review, Letter letter, String language) {
        return composer.counterpart(source(review), definition(review, letter), language);
    }

    private static LetterDefinition definition(Review review, Letter letter) {
        return review.type().letter(letter.id()).orElseThrow();
    }

    private LetterDocument document(LetterComposer.Source source, Letter letter, boolean draft) {
        String date = composer.date(source, source.interview().today(), letter.language());
        return Letterheads.document(source, date, letter, draft);
    }

    private static LetterComposer.Source source(Review review) {
        return new LetterComposer.Source(
                review.type(), review.policy(), review.caseFile(), review.notice(), review.interview());
    }

    List<BoxText> boxes(Review review, Letter letter) {
        return boxTexts.of(
                letter,
                form(review.type(), review.policy(), review.caseFile()),
                review.caseFile().form());
    }

    String draftMark(Letter letter) {
        return boxTexts.draftMark(letter);
    }

    private static Optional<FormProfile> form(AppealType type, Policy policy, CaseFile caseFile) {
        return caseFile.form()
                .profile()
                .or(() -> type.forms().stream().findFirst())
                .flatMap(id -> policy.form(type, id));
    }

    /** What no font can draw is the letter's fault, not the renderer's, so that it is told before anything is rendered. */
    private Letter withGlyphFaults(LetterComposer.Source source, Letter letter) {
        List<Integer> undrawable = boxTexts.undrawable(document(source, letter, false));
        if (undrawable.isEmpty()) {
            return letter;
        }
        String characters = undrawable.stream()
                .map(code -> String.format(Locale.ROOT, "U+%04X", code))
                .collect(Collectors.joining(", "));
        List<LetterFault> faults = new ArrayList<>(letter.faults());
        faults.add(new LetterFault(
                "GLYPH-MISSING",
                "letter:" + letter.id(),
                Message.of("letter.glyph-missing").with("characters", characters)));
        return new Letter(
                letter.id(),
                letter.kind(),
                letter.language(),
                letter.subject(),
                letter.addressee(),
                letter.parts(),
                letter.exhibits(),
                faults);
    }

    private static LocalDate today(Policy policy, CaseFile caseFile) {
        return caseFile.today()
                .orElseGet(() -> LocalDate.now(caseFile.marketplace()
                        .flatMap(policy::marketplace)
                        .map(Marketplace::zone)
                        .orElse(ZoneId.from(ZoneOffset.UTC))));
    }
}
