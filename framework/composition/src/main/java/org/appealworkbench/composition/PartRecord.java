package org.appealworkbench.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.composition.value.Reads;

/** Notes what the part in work was decided by and which asks it answers. */
final class PartRecord implements Reads {

    /** What tells facts apart here; the value of a list, with all its rows, is not looked at for that. */
    private record Key(String text, List<Origin> origins) {}

    private final Map<Key, Fact> because = new LinkedHashMap<>();
    private final Set<String> answers = new LinkedHashSet<>();

    @Override
    public void read(Fact fact) {
        because.putIfAbsent(new Key(fact.text(), fact.origins()), fact);
    }

    @Override
    public void answered(String ask) {
        answers.add(ask);
    }

    List<Fact> because() {
        return new ArrayList<>(because.values());
    }

    Set<String> answers() {
        return Set.copyOf(answers);
    }

    void begin() {
        because.clear();
        answers.clear();
    }
}
