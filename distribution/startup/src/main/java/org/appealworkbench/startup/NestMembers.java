package org.appealworkbench.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes that join a nest, by the name of its host: only nest mates may call the private method that holds a lambda's body. */
final class NestMembers {
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    void add(String host, String member) {
        members.computeIfAbsent(host, ignored -> new ArrayList<>()).add(member);
    }

    List<String> of(String host) {
        return members.getOrDefault(host, List.of());
    }
}
