package org.appealworkbench.rules.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.PathDefinition;

/** Which of the three parts of a plan of action this round needs: those that the latest message asks for. */
final class RequiredParts {

    private static final List<PartRole> ALL = List.of(PartRole.ROOT_CAUSE, PartRole.CORRECTIVE, PartRole.PREVENTIVE);

    private RequiredParts() {}

    /** @param paths on which a plan of action is argued at all */
    static Set<PartRole> of(Review review, List<String> paths) {
        EnumSet<PartRole> required = EnumSet.noneOf(PartRole.class);
        if (!wantsPlan(review, paths)) {
            return required;
        }
        List<AskTopic> topics = review.notice().asks().stream().map(Ask::topic).toList();
        for (PartRole role : ALL) {
            if (topics.isEmpty() ? review.caseFile().submittedRounds().isEmpty() : topics.contains(topic(role))) {
                required.add(role);
            }
        }
        return required;
    }

    private static boolean wantsPlan(Review review, List<String> paths) {
        return review.interview()
                .path()
                .map(path -> paths.contains(path.value())
                        && review.type().path(path).map(PathDefinition::letter).orElse(true))
                .orElse(true);
    }

    static AskTopic topic(PartRole role) {
        return switch (role) {
            case ROOT_CAUSE -> AskTopic.ROOT_CAUSE;
            case CORRECTIVE -> AskTopic.CORRECTIVE;
            case PREVENTIVE -> AskTopic.PREVENTIVE;
            default -> AskTopic.OTHER;
        };
    }
}
