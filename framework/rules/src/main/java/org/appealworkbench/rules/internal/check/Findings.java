package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.Severity;
import org.jspecify.annotations.Nullable;

/** What one check found for one rule, in order. */
public final class Findings {

    /**
     * One problem in the making.
     *
     * @param judged the text or answer that was judged
     * @param severity instead of the rule's, if the check knows better
     * @param finding instead of the rule's
     */
    public record Finding(
            String at, Message message, String judged, Optional<Severity> severity, Optional<String> finding) {}

    private final RuleId rule;
    private final List<Finding> all = new ArrayList<>();

    public Findings(RuleId rule) {
        this.rule = rule;
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** The rule's own message, to which arguments can be added. */
    public Message message() {
        return Message.of("rule." + rule);
    }

    /** A variant of the rule's message, {@code rule.GEN-008.unused}. */
    public Message message(String variant) {
        return Message.of("rule." + rule + "." + variant);
    }

    public void add(String at, Message message, String judged) {
        add(at, message, judged, null, null);
    }

    public void add(String at, Message message, String judged, @Nullable Severity severity, @Nullable String finding) {
        all.add(new Finding(at, message, judged, Optional.ofNullable(severity), Optional.ofNullable(finding)));
    }
}
