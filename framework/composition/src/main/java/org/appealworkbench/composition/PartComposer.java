package org.appealworkbench.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.Template;
import org.appealworkbench.composition.ask.AskAnswers;
import org.appealworkbench.composition.markdown.BlockMapper;
import org.appealworkbench.composition.template.Rendered;
import org.appealworkbench.composition.template.SlotWriter;
import org.appealworkbench.composition.template.TemplateFailed;
import org.appealworkbench.composition.template.TemplateRun;
import org.appealworkbench.composition.template.TemplateSource;
import org.appealworkbench.composition.tool.Toolbox;
import org.appealworkbench.composition.value.AnswerValues;
import org.appealworkbench.composition.value.CaseValues;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.LetterData;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;
import org.jspecify.annotations.Nullable;

/** Composes the parts of one letter, one after the other. */
final class PartComposer {

    /** A part, and what went wrong with it. */
    record Outcome(Part part, Optional<LetterFault> fault) {}

    private final PreparedType prepared;
    private final LetterData data;
    private final PartRecord record;
    private final AnswerValues answers;
    private final CaseValues caseValues;
    private final Toolbox tools;
    private final AskAnswers asks;
    private final Map<String, TemplateValue> known = new HashMap<>();

    PartComposer(PreparedType prepared, LetterData data, PartRecord record, Map<String, TemplateTool> pluginTools) {
        this.prepared = prepared;
        this.data = data;
        this.record = record;
        this.answers = new AnswerValues(data, new SlotWriter(prepared.engine(), data.reads()), this::value);
        this.caseValues = new CaseValues(data);
        this.tools = new Toolbox(data, pluginTools);
        this.asks = new AskAnswers(
                prepared.asks(),
                data.interview(),
                data.source().notice().asks(),
                data.source().caseFile().submittedRounds().size() + 1);
    }

    Outcome compose(PartDefinition definition, PartNames names) {
        record.begin();
        definition.when().ifPresent(when -> prepared.condition(when).reads().forEach(this::readByCondition));
        try {
            List<Block> blocks = blocks(definition);
            return new Outcome(part(definition, blocks), Optional.empty());
        } catch (TemplateFailed e) {
            LetterFault fault = new LetterFault(
                    "TEMPLATE-FAILED",
                    PartNames.at(definition.id()),
                    Message.of("letter.template-failed")
                            .with("part", names.of(definition.id()))
                            .with("place", e.place().toString())
                            .with("reason", e.reason()));
            Span gap = new Span.Missing(
                    definition.id().value(),
                    List.of(new Origin.Template(e.place().file(), e.place().line())));
            Part broken = part(definition, List.of(new Block.Paragraph(List.of(gap))));
            return new Outcome(broken, Optional.of(fault));
        }
    }

    private List<Block> blocks(PartDefinition definition) throws TemplateFailed {
        String file = TemplateSource.file(definition.template());
        Template template = data.source()
                .type()
                .template(data.language(), definition.template())
                .orElseThrow(() -> new TemplateFailed(Place.of(file), "TEMPLATE-FAILED", "there is no such template"));
        TemplateRun run = new TemplateRun(prepared.engine(), TemplateSource.of(template), this::value);
        Rendered rendered = run.render();
        try {
            return new BlockMapper(rendered, run.tokens()).blocks();
        } catch (TemplateFault e) {
            throw new TemplateFailed(
                    Place.of(TemplateSource.file(template.name())), "TEMPLATE-FAILED", String.valueOf(e.getMessage()));
        }
    }

    private Part part(PartDefinition definition, List<Block> blocks) {
        List<Span> heading = definition
                .heading()
                .inOrFirst(data.language())
                .map(text -> BlockMapper.plain(
                        text,
                        new Origin.Template(
                                definition.place().file(), definition.place().line())))
                .orElse(List.of());
        List<Answered> answered = asks.of(definition, blocks, record.answers());
        return new Part(
                definition.id(),
                definition.role(),
                heading,
                definition.numbered(),
                blocks,
                record.because(),
                answered.stream().map(Answered::ask).toList(),
                definition.box(),
                Digest.of(PlainText.of(blocks)),
                Optional.empty(),
                answered);
    }

    /** The value of a name that the letter may use; null if it has none. */
    @Nullable
    TemplateValue value(String name) {
        TemplateValue value = known.get(name);
        if (value == null) {
            value = make(name);
            if (value != null) {
                known.put(name, value);
            }
        }
        return value;
    }

    private @Nullable TemplateValue make(String name) {
        Question question = prepared.questions().get(name);
        if (question != null) {
            return answers.of(question);
        }
        return caseValues.of(name).or(() -> tools.of(name)).orElse(null);
    }

    /** That a part is there at all depends on what its condition reads. */
    private void readByCondition(String name) {
        Question question = prepared.questions().get(name);
        if (question != null) {
            record.read(whole(answers.of(question)));
        } else if (name.indexOf('.') < 0) {
            String text = name.equals(CaseNames.PATH)
                    ? data.interview().path().map(Object::toString).orElse("")
                    : "";
            record.read(Fact.of(new Value.Text(text), text, List.of(new Origin.CaseField(name))));
        }
    }

    private static Fact whole(TemplateValue value) {
        return value instanceof ListValue list ? list.whole() : ((FactValue) value).fact();
    }
}
