package org.appealworkbench.startup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambda expressions and method references of all kinds; what they give is compared before and after the rewriting. */
public final class Expressions implements Supplier<String> {
    private final int offset;

    public Expressions() {
        this.offset = 3;
    }

    private int shifted(int value) {
        return value + offset;
    }

    private static long doubled(long value) {
        return value * 2;
    }

    interface Named {
        String name();

        default Supplier<String> greeting() {
            return () -> "hello " + hidden();
        }

        private String hidden() {
            return name() + "!";
        }
    }

    private static final class Inner {
        private final List<String> seen = new ArrayList<>();

        private boolean see(String word) {
            return seen.add(word);
        }

        private Function<String, Integer> length() {
            return word -> word.length() + seen.size();
        }
    }

    @Override
    public String get() {
        List<Object> results = new ArrayList<>();
        int captured = 5;
        long wide = 7L;
        double real = 0.5;
        Function<Integer, Integer> unboxed = this::shifted;
        ToLongFunction<Integer> widened = Expressions::doubled;
        ToDoubleFunction<Character> number = letter -> letter;
        ToIntFunction<String> length = String::length;
        IntFunction<int[]> array = int[]::new;
        IntPredicate even = value -> value % 2 == 0;
        BiFunction<String, String, Boolean> equal = String::equals;
        Supplier<List<String>> made = ArrayList::new;
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        Inner inner = new Inner();
        Stream.of("one", "two", "three").forEach(inner::see);
        Runnable dropped = () -> inner.see("four");
        dropped.run();
        results.add(unboxed.apply(captured));
        results.add(widened.applyAsLong(captured));
        results.add(number.applyAsDouble('a'));
        results.add(length.applyAsInt("word"));
        results.add(array.apply(2).length);
        results.add(even.test(captured));
        results.add(equal.apply("a", "a"));
        results.add(made.get());
        results.add(inner.seen.stream().sorted(order).map(inner.length()).toList());
        results.add(IntStream.range(0, 4)
                .mapToObj(value -> value * wide * real + captured)
                .toList());
        results.add(Arrays.asList("b", "a").stream()
                .collect(Collectors.toMap(Function.identity(), String::hashCode, Integer::sum, TreeMap::new)));
        Named named = () -> "Li";
        results.add(named.greeting().get());
        Map<String, Integer> counts = new TreeMap<>();
        counts.merge("x", 1, Math::addExact);
        counts.computeIfAbsent("y", String::length);
        results.add(counts);
        return results.toString();
    }
}
