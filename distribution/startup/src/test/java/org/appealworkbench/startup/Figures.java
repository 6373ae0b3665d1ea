package org.appealworkbench.startup;

import java.util.List;
import java.util.function.Supplier;

/** Records with components of all types; what their methods give is compared before and after the rewriting. */
public final class Figures implements Supplier<String> {
    record Empty() {}

    record All(
            boolean yes,
            byte small,
            short low,
            char letter,
            int whole,
            long wide,
            float rough,
            double exact,
            String text,
            List<String> list,
            int[] array) {}

    record Nested(Empty empty, Object anything) {
        @Override
        public String toString() {
            return "own text of " + anything;
        }
    }

    private static final int[] ARRAY = {1, 2};

    private static All all(double exact, Object text) {
        return new All(true, (byte) -1, (short) 2, 'c', 3, 4L, -0f, exact, (String) text, List.of("x"), ARRAY);
    }

    @Override
    public String get() {
        All one = all(Double.NaN, "text");
        StringBuilder results = new StringBuilder();
        results.append(one.equals(one)).append(one.equals(all(Double.NaN, "text")));
        results.append(one.equals(all(0, "text"))).append(one.equals(all(Double.NaN, "other")));
        results.append(one.equals(null)).append(one.equals("text")).append(new Empty().equals(new Empty()));
        results.append(new All(true, (byte) -1, (short) 2, 'c', 3, 4L, 0f, 0, "text", List.of(), new int[0])
                .equals(new All(true, (byte) -1, (short) 2, 'c', 3, 4L, -0f, 0, "text", List.of(), new int[0])));
        results.append(new All(false, (byte) 9, (short) 8, 'z', 7, 1L << 40, 6f, 5, "4", List.of("3"), ARRAY).hashCode()
                - System.identityHashCode(ARRAY));
        results.append(' ').append(new Empty().hashCode()).append(new Empty());
        results.append(new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5f, 6d, "7", List.of("8"), new int[0])
                .toString()
                .replaceFirst("array=.*", ""));
        results.append(new Nested(new Empty(), "a")).append(new Nested(new Empty(), 3).hashCode());
        return results.toString();
    }
}
