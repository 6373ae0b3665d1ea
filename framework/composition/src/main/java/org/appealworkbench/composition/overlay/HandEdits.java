package org.appealworkbench.composition.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.format.LetterFormat;

/**
 * Applies to a composed letter what the consultant did by hand. Hand text replaces nothing silently: where the text below
 * has changed since, both stand in the part; what it says that the case does not is told.
 */
public final class HandEdits {

    private final LetterComposer.Source source;
    private final LetterDefinition letter;
    private final LetterFormat format;
    private final FactTokens tokens;
    private final Function<PartId, Message.Arg> names;
    private final List<LetterFault> faults;

    public HandEdits(
            LetterComposer.Source source,
            LetterDefinition letter,
            String language,
            LetterFormat format,
            Function<PartId, Message.Arg> names,
            List<LetterFault> faults) {
        this.source = source;
        this.letter = letter;
        this.format = format;
        this.tokens = new FactTokens(language);
        this.names = names;
        this.faults = faults;
    }

    /**
     * @param composed the parts as composed
     * @param words all that they say, for facts that only tools made: counts, sums
     */
    public List<Part> apply(List<Part> composed, String words) {
        KnownFacts known = new KnownFacts(source, tokens, format, words);
        List<Part> parts = new ArrayList<>(composed);
        for (Overlay overlay : source.caseFile().overlays()) {
            if (isOurs(overlay, parts)) {
                apply(overlay, parts, known);
            }
        }
        return parts;
    }

    private void apply(Overlay overlay, List<Part> parts, KnownFacts known) {
        int at = indexOf(overlay.part(), parts);
        switch (overlay.op()) {
            case REWRITE -> {
                if (at < 0) {
                    dangling(overlay);
                } else {
                    parts.set(at, rewritten(parts.get(at), overlay));
                    check(overlay, known);
                }
            }
            case HIDE -> {
                if (at >= 0) {
                    parts.remove(at);
                }
            }
            case MOVE -> {
                if (at >= 0) {
                    Part moved = parts.remove(at);
                    int place = place(overlay, parts);
                    parts.add(place < 0 ? at : place, moved);
                }
            }
            case ADD -> {
                if (isTaken(overlay.part(), parts)) {
                    faults.add(taken(overlay));
                }
                int place = place(overlay, parts);
                parts.add(place < 0 ? parts.size() : place, added(overlay));
                check(overlay, known);
            }
        }
    }

    private Part rewritten(Part part, Overlay overlay) {
        boolean stale =
                overlay.base().filter(base -> !base.equals(part.composed())).isPresent();
        if (stale) {
            faults.add(fault("OVERLAY-STALE", "letter.overlay-stale", overlay.part()));
        }
        List<Block> blocks = blocks(overlay);
        List<Answered> answered = HandAnswers.rewritten(part, definition(part.id()), asks(), overlay, blocks);
        return new Part(
                part.id(),
                part.role(),
                part.heading(),
                part.numbered(),
                blocks,
                part.because(),
                answered.stream().map(Answered::ask).toList(),
                part.box(),
                part.composed(),
                stale ? Optional.of(part.blocks()) : Optional.empty(),
                answered);
    }

    private List<Ask> asks() {
        return source.notice().asks();
    }

    private Optional<PartDefinition> definition(PartId part) {
        return letter.parts().stream()
                .filter(candidate -> candidate.id().equals(part))
                .findFirst();
    }

    private Part added(Overlay overlay) {
        List<Answered> answered = HandAnswers.added(asks(), overlay);
        return new Part(
                overlay.part(),
                PartRole.OTHER,
                List.of(),
                false,
                blocks(overlay),
                List.of(),
                answered.stream().map(Answered::ask).toList(),
                "all",
                Digest.of(""),
                Optional.empty(),
                answered);
    }

    private static List<Block> blocks(Overlay overlay) {
        List<Origin> origins = List.of(new Origin.Manual(overlay.who(), overlay.when()));
        return CleanText.paragraphs(CleanText.of(overlay.text().orElse(""))).stream()
                .filter(text -> !text.isBlank())
                .<Block>map(text -> new Block.Paragraph(List.of(new Span.Text(text, Set.of(), origins))))
                .toList();
    }

    /** Every number, date and id of hand text must be one that the case gives. */
    private void check(Overlay overlay, KnownFacts known) {
        Set<String> told = new LinkedHashSet<>();
        for (FactTokens.Token token : tokens.in(CleanText.of(overlay.text().orElse("")))) {
            if (!known.knows(token.key()) && told.add(token.key())) {
                Message message = Message.of("letter.untraced-fact")
                        .with("part", names.apply(overlay.part()))
                        .with("token", token.text());
                faults.add(new LetterFault("UNTRACED-FACT", "part:" + overlay.part(), message));
            }
        }
    }

    /** Where {@code after} says; -1, and told, if that part is not there. */
    private int place(Overlay overlay, List<Part> parts) {
        if (overlay.after().isEmpty()) {
            return 0;
        }
        PartId before = overlay.after().get();
        int after = indexOf(before, parts);
        if (after < 0) {
            LetterFault fault = fault("OVERLAY-DANGLING", "letter.overlay-after", overlay.part());
            faults.add(new LetterFault(fault.code(), fault.at(), fault.message().with("after", names.apply(before))));
            return -1;
        }
        return after + 1;
    }

    /**
     * Overlays name parts of the case's letters, not letters. One that no letter has a part for is told at the appeal.
     */
    private boolean isOurs(Overlay overlay, List<Part> parts) {
        boolean appeal = letter.kind() == LetterDefinition.Kind.APPEAL;
        if (overlay.op() == Overlay.Op.ADD) {
            return overlay.after()
                    .map(after -> isKnown(after, parts) || (appeal && !isElsewhere(after)))
                    .orElse(appeal);
        }
        if (isKnown(overlay.part(), parts)) {
            return true;
        }
        if (appeal && !isElsewhere(overlay.part())) {
            dangling(overlay);
        }
        return false;
    }

    private boolean isKnown(PartId part, List<Part> parts) {
        return indexOf(part, parts) >= 0 || defined(letter).contains(part);
    }

    private boolean isElsewhere(PartId part) {
        boolean addedByHand = source.caseFile().overlays().stream()
                .anyMatch(overlay ->
                        overlay.op() == Overlay.Op.ADD && overlay.part().equals(part));
        return addedByHand
                || source.type().letters().stream()
                        .filter(other -> !other.id().equals(letter.id()))
                        .anyMatch(other -> defined(other).contains(part));
    }

    private boolean isTaken(PartId part, List<Part> parts) {
        return indexOf(part, parts) >= 0
                || source.type().letters().stream()
                        .anyMatch(other -> defined(other).contains(part));
    }

    private LetterFault taken(Overlay overlay) {
        LetterFault fault = fault("OVERLAY-TAKEN", "letter.overlay-taken", overlay.part());
        String place = "/overlays/" + source.caseFile().overlays().indexOf(overlay);
        return new LetterFault(fault.code(), fault.at(), fault.message().with("place", place));
    }

    private static Set<PartId> defined(LetterDefinition letter) {
        return letter.parts().stream().map(PartDefinition::id).collect(Collectors.toSet());
    }

    private void dangling(Overlay overlay) {
        faults.add(fault("OVERLAY-DANGLING", "letter.overlay-dangling", overlay.part()));
    }

    private LetterFault fault(String code, String key, PartId part) {
        return new LetterFault(code, "part:" + part, Message.of(key).with("part", names.apply(part)));
    }

    private static int indexOf(PartId part, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
