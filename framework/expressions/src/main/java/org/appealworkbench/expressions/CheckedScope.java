package org.appealworkbench.expressions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AskTopic;

/** The scope of a type under verification: knows which paths, marketplaces and topics there are, to catch slips. */
final class CheckedScope {

    private CheckedScope() {}

    static TypeScope of(AppealType type, Policy policy) {
        Map<String, ValueType> names = new LinkedHashMap<>(TypeScope.of(type).names());
        Set<String> paths = type.paths().stream().map(path -> path.id().value()).collect(Collectors.toSet());
        Set<String> topics =
                Arrays.stream(AskTopic.values()).map(AskTopic::word).collect(Collectors.toSet());
        names.put(CaseNames.PATH, new ValueType(Kind.CHOICE, Map.of(), paths));
        names.put(
                CaseNames.MARKETPLACE,
                new ValueType(Kind.CHOICE, Map.of(), policy.marketplaces().keySet()));
        names.put(CaseNames.TOPICS, new ValueType(Kind.CHOICES, Map.of(), topics));
        return new TypeScope(names, Optional.empty(), Optional.empty(), false);
    }
}
