package org.appealworkbench.composition.value;

import java.util.Iterator;
import java.util.List;
import org.appealworkbench.api.fact.Fact;

/**
 * A list of facts or rows.
 *
 * <p>A list that nobody answered is a gap; one that is confirmed to be empty is only empty. A loop over a list that must be
 * answered shows the gap.
 */
public final class ListValue extends TemplateValue {

    private final Fact whole;
    private final List<? extends TemplateValue> items;
    private final List<? extends TemplateValue> gaps;
    private final Reads reads;

    /** @param whole the list as one fact, for what depends on it */
    public ListValue(Fact whole, List<? extends TemplateValue> items, Reads reads) {
        this(whole, items, List.of(), reads);
    }

    /** @param gaps what a loop goes through if there are no items */
    ListValue(Fact whole, List<? extends TemplateValue> items, List<? extends TemplateValue> gaps, Reads reads) {
        this.whole = whole;
        this.items = List.copyOf(items);
        this.gaps = List.copyOf(gaps);
        this.reads = reads;
    }

    public Fact whole() {
        return whole;
    }

    public List<? extends TemplateValue> items() {
        return items;
    }

    @Override
    public String what() {
        return "a list (print it with #foreach or $join.and(...))";
    }

    @Override
    public Iterator<?> iterator() {
        reads.read(whole);
        return items.isEmpty() ? gaps.iterator() : items.iterator();
    }

    @Override
    public boolean getAsBoolean() {
        reads.read(whole);
        return !items.isEmpty();
    }
}
