package org.appealworkbench.api.policy;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.Place;

/**
 * How mails are told apart, as data: for each aspect and each of its values the patterns that speak for it. The value with
 * the highest sum wins, and the words that matched are shown.
 */
public record MailSignals(List<Group> groups) {

    public static final MailSignals NONE = new MailSignals(List.of());

    /**
     * @param aspect such as {@code category}, {@code kind}, {@code outcome}
     * @param value such as {@code late-shipment}
     * @param types appeal types that answer it, the best first; only for categories
     * @param words single words and the weight of each in tenths, {@code "late 60 parcel 12"}; only for categories, and
     *     empty where there are none. A word is its first six letters without accents, or two wide signs; {@code *} is what
     *     the category has before any word is read
     */
    public record Group(String aspect, String value, List<String> types, List<Signal> signals, String words) {
        public Group {
            types = List.copyOf(types);
            signals = List.copyOf(signals);
        }

        public Group(String aspect, String value, List<String> types, List<Signal> signals) {
            this(aspect, value, types, signals, "");
        }
    }

    /**
     * @param pattern RE2 syntax
     * @param weight 1 is a hint, 10 decides; negative speaks against
     * @param place where it is written
     */
    public record Signal(String pattern, int weight, Place place) {}

    public MailSignals {
        groups = List.copyOf(groups);
    }

    /** The groups of an aspect, in the order of the file. */
    public Stream<Group> of(String aspect) {
        return groups.stream().filter(group -> group.aspect().equals(aspect));
    }
}
