package org.appealworkbench.composition.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PartRole;

/**
 * Which asks a part answers: those for which words stand in it that come from answers to them. That the template marks an
 * ask, or that the part is meant for its topic, is not enough.
 */
public final class AskAnswers {

    /** A run of words that says something of the case. */
    private record Said(List<AnswerPath> paths, boolean ofCase, List<EvidenceId> cited) {}

    private final AskLinks links;
    private final AskedRows rows;
    private final List<Ask> asks;

    /** @param round the number of the round in preparation */
    public AskAnswers(AskLinks links, Interview interview, List<Ask> asks, int round) {
        this.links = links;
        this.rows = new AskedRows(links, interview, round);
        this.asks = asks;
    }

    /** @param marked ids of the asks that the template marks */
    public List<Answered> of(PartDefinition part, List<Block> blocks, Set<String> marked) {
        if (asks.isEmpty()) {
            return List.of();
        }
        List<Said> said =
                BlockSpans.of(blocks).map(AskAnswers::said).filter(Said::ofCase).toList();
        List<Answered> answered = new ArrayList<>();
        for (Ask ask : asks) {
            row(ask, said)
                    .or(() -> marked.contains(ask.id())
                            ? answered(ask, Answered.How.MARKED, said, linked(ask.topic(), part))
                            : Optional.empty())
                    .or(() -> part.answers().contains(ask.topic())
                            ? answered(ask, Answered.How.TOPIC, said, linked(ask.topic(), part))
                            : Optional.empty())
                    .or(() -> answered(ask, Answered.How.ROW, said, words -> words.paths().stream()
                            .anyMatch(path -> rows.isOfTopic(ask.topic(), path))))
                    .ifPresent(answered::add);
        }
        return answered;
    }

    private Optional<Answered> row(Ask ask, List<Said> said) {
        return answered(ask, Answered.How.ROW, said, words -> words.paths().stream()
                .anyMatch(path -> rows.isAnswerTo(ask, path)));
    }

    private static Optional<Answered> answered(Ask ask, Answered.How how, List<Said> said, Predicate<Said> belongs) {
        Set<Origin> by = new LinkedHashSet<>();
        Set<EvidenceId> exhibits = new LinkedHashSet<>();
        boolean found = false;
        for (Said words : said) {
            if (belongs.test(words)) {
                found = true;
                words.paths().forEach(path -> by.add(new Origin.Answer(AskAnswers.row(path))));
                exhibits.addAll(words.cited());
            }
        }
        return found
                ? Optional.of(new Answered(ask.id(), how, List.copyOf(by), List.copyOf(exhibits)))
                : Optional.empty();
    }

    /** What belongs to a topic in this part: rows made for another ask do not. */
    private Predicate<Said> linked(AskTopic topic, PartDefinition part) {
        Set<QuestionId> named = Set.copyOf(part.answersFrom());
        Set<QuestionId> ofRole = links.of(topic);
        boolean isPaper = topic == AskTopic.EVIDENCE || topic == AskTopic.DOCUMENT || topic == AskTopic.IDENTITY;
        boolean anything = named.isEmpty() && !isPaper && (ofRole.isEmpty() || part.role() != role(topic));
        return words -> {
            List<AnswerPath> free = words.paths().stream()
                    .filter(path -> !links.isInAskedRow(path))
                    .toList();
            if (free.isEmpty() && !words.paths().isEmpty()) {
                return false;
            }
            return anything
                    || isPaper && !words.cited().isEmpty()
                    || free.stream()
                            .anyMatch(path -> named.contains(path.root())
                                    || ofRole.contains(path.root())
                                    || rows.isOfTopic(topic, path));
        };
    }

    private static PartRole role(AskTopic topic) {
        return switch (topic) {
            case ROOT_CAUSE -> PartRole.ROOT_CAUSE;
            case CORRECTIVE -> PartRole.CORRECTIVE;
            case PREVENTIVE -> PartRole.PREVENTIVE;
            default -> PartRole.OTHER;
        };
    }

    private static Said said(Span span) {
        if (span instanceof Span.Missing) {
            return new Said(List.of(), false, List.of());
        }
        List<AnswerPath> paths =
                span.origins().stream().flatMap(AskAnswers::paths).toList();
        boolean ofCase = !paths.isEmpty() || span.origins().stream().anyMatch(AskAnswers::isOfCase);
        List<EvidenceId> cited = span instanceof Span.Citation citation ? citation.evidence() : List.of();
        return new Said(paths, ofCase, cited);
    }

    /** The words of the notice are the ask, not the answer. */
    private static boolean isOfCase(Origin origin) {
        return origin instanceof Origin.Report
                || origin instanceof Origin.Exhibit
                || origin instanceof Origin.Calculated calculated
                        && calculated.inputs().stream().anyMatch(AskAnswers::isOfCase);
    }

    private static Stream<AnswerPath> paths(Origin origin) {
        if (origin instanceof Origin.Answer answer) {
            return Stream.of(answer.path());
        }
        return origin instanceof Origin.Calculated calculated
                ? calculated.inputs().stream().flatMap(AskAnswers::paths)
                : Stream.empty();
    }

    /** The row that the answer stands in, or the answer itself. */
    private static AnswerPath row(AnswerPath path) {
        return new AnswerPath(List.of(path.steps().get(0)));
    }
}
