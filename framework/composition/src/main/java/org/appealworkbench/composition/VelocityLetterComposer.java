package org.appealworkbench.composition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.spi.CaseScope;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.composition.format.LetterFormat;
import org.appealworkbench.composition.overlay.HandEdits;
import org.appealworkbench.composition.value.LetterData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Composes letters with Velocity templates whose text is CommonMark. */
@Component
public final class VelocityLetterComposer implements LetterComposer {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TemplateTool> tools = List.of();

    private final PreparedTypes types;

    @Activate
    public VelocityLetterComposer(@Reference Expressions expressions) {
        this(expressions, List.of());
    }

    VelocityLetterComposer(Expressions expressions, List<TemplateTool> tools) {
        this.types = new PreparedTypes(expressions);
        this.tools = tools;
    }

    @Override
    public List<Letter> compose(Source source) {
        boolean wanted = source.interview()
                .path()
                .flatMap(source.type()::path)
                .map(PathDefinition::letter)
                .orElse(true);
        if (!wanted) {
            return List.of();
        }
        PreparedType prepared = types.of(source.type(), source.policy());
        CaseScope scope = scope(source);
        return source.type().letters().stream()
                .filter(letter -> prepared.holds(letter.when(), scope))
                .sorted(Comparator.comparing(LetterDefinition::kind))
                .map(letter -> compose(source, letter))
                .toList();
    }

    @Override
    public Letter compose(Source source, LetterDefinition letter) {
        List<LetterFault> faults = new ArrayList<>();
        String wanted = source.interview().letterLanguage();
        Optional<String> fitting = LetterLanguage.choose(wanted, letter.languages());
        if (fitting.isEmpty() && letter.kind() == LetterDefinition.Kind.APPEAL) {
            faults.add(new LetterFault(
                    "LETTER-LANGUAGE",
                    "letter:" + letter.id(),
                    Message.of("letter.language")
                            .with("wanted", wanted)
                            .with("languages", String.join(", ", letter.languages()))));
        }
        String language = fitting.orElseGet(() -> letter.languages().get(0));
        return letter(source, letter, language, false, faults);
    }

    @Override
    public Letter counterpart(Source source, LetterDefinition letter, String language) {
        return letter(source, letter, language, true, new ArrayList<>());
    }

    private Letter letter(
            Source source, LetterDefinition letter, String language, boolean clientsWords, List<LetterFault> faults) {
        PreparedType prepared = types.of(source.type(), source.policy());
        PartRecord record = new PartRecord();
        LetterData data =
                new LetterData(source, language, format(source, language), prepared.questions(), record, clientsWords);
        PartComposer composer = new PartComposer(prepared, data, record, toolsByName());
        List<Part> composed = parts(source, letter, prepared, composer, faults);
        List<Part> parts = clientsWords ? composed : byHand(source, letter, language, composed, faults);
        LetterLines lines = new LetterLines(prepared.engine(), composer::value, letter, language, faults);
        return new Letter(
                letter.id(),
                letter.kind(),
                language,
                lines.subject(),
                lines.addressee(),
                parts,
                ExhibitNumbers.of(
                        parts,
                        source.caseFile(),
                        piece -> clientsWords
                                ? EvidenceTitles.forClient(piece, source.type(), language)
                                : EvidenceTitles.inLetter(piece)),
                faults);
    }

    private static List<Part> parts(
            Source source,
            LetterDefinition letter,
            PreparedType prepared,
            PartComposer composer,
            List<LetterFault> faults) {
        PartNames names = new PartNames(source.type(), letter.id());
        CaseScope scope = scope(source);
        List<Part> parts = new ArrayList<>();
        for (PartDefinition definition : letter.parts()) {
            if (prepared.holds(definition.when(), scope)) {
                PartComposer.Outcome outcome = composer.compose(definition, names);
                parts.add(outcome.part());
                outcome.fault().ifPresent(faults::add);
            }
        }
        return parts;
    }

    private static List<Part> byHand(
            Source source, LetterDefinition letter, String language, List<Part> composed, List<LetterFault> faults) {
        if (source.caseFile().overlays().isEmpty()) {
            return composed;
        }
        StringBuilder words = new StringBuilder();
        composed.forEach(part -> words.append(PlainText.of(part.blocks())));
        PartNames names = new PartNames(source.type(), letter.id());
        return new HandEdits(source, letter, language, format(source, language), names::of, faults)
                .apply(composed, words.toString());
    }

    @Override
    public String date(Source source, LocalDate day, String language) {
        return format(source, language).date(day);
    }

    private static LetterFormat format(Source source, String language) {
        String marketplace = source.interview().marketplace();
        ZoneId zone =
                source.policy().marketplace(marketplace).map(Marketplace::zone).orElse(ZoneOffset.UTC);
        return new LetterFormat(language, marketplace, zone);
    }

    private static CaseScope scope(Source source) {
        return CaseScope.of(source.caseFile(), source.notice(), source.interview(), source.policy());
    }

    /** By name; of two with one name the service of higher rank, which comes later in the list. */
    private Map<String, TemplateTool> toolsByName() {
        Map<String, TemplateTool> byName = new LinkedHashMap<>();
        tools.forEach(tool -> byName.put(tool.name(), tool));
        return byName;
    }
}
