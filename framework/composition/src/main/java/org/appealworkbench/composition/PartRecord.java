package org.appealworkbench.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.composition.value.Reads;

/** Notes what the part in work was decided by and which asks it answers. */
final class PartRecord implements Reads {

    private final Set<Fact> because = new LinkedHashSet<>();
    private final Set<String> answers = new LinkedHashSet<>();

    @Override
    public void read(Fact fact) {
        because.add(fact);
    }

    @Override
    public void answered(String ask) {
        answers.add(ask);
    }

    List<Fact> because() {
        return new ArrayList<>(because);
    }

    List<String> answers() {
        return new ArrayList<>(answers);
    }

    void begin() {
        because.clear();
        answers.clear();
    }
}
