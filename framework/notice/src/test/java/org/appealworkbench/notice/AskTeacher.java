package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of {@link AskModel}: logistic regression with little freedom, the same each time. */
final class AskTeacher {
    private static final int FEWEST = 3;
    private static final int ROUNDS = 100;
    private static final double RATE = 0.1;
    private static final double RESTRAINT = 4;
    /** Less changes no reading, in hundredths. */
    private static final long LEAST_WEIGHT = 4;

    /** @param value 0 for what is no ask */
    record Lesson(Set<String> traits, int value) {}

    private final List<Lesson> lessons;
    private final int values;
    private final Map<String, Integer> vocabulary = new LinkedHashMap<>();
    private final int[][] known;
    private final double[][] weights;

    private AskTeacher(List<Lesson> lessons, int values) {
        this.lessons = lessons;
        this.values = values;
        Map<String, Integer> counts = new TreeMap<>();
        lessons.forEach(lesson -> lesson.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        counts.forEach((trait, count) -> {
            if (count >= FEWEST) {
                vocabulary.put(trait, vocabulary.size());
            }
        });
        this.known = lessons.stream()
                .map(lesson -> lesson.traits().stream()
                        .filter(vocabulary::containsKey)
                        .mapToInt(vocabulary::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        this.weights = new double[vocabulary.size() + 1][values];
    }

    /** The weights that policy keeps. */
    static Map<String, String> learn(AskLessons lessons) {
        AskTeacher sentences = new AskTeacher(lessons.sentences, 2);
        sentences.train();
        AskTeacher parts = new AskTeacher(lessons.parts, 3);
        parts.train();
        Map<String, String> written = new LinkedHashMap<>();
        written.put(AskModel.ASKS, sentences.written(1));
        written.put(AskModel.BEGINS, parts.written(1));
        written.put(AskModel.GOES_ON, parts.written(2));
        return written;
    }

    /** Steps against the slope, each as long as the steps before it were alike (Adam). */
    private void train() {
        double[][] mean = new double[weights.length][values];
        double[][] square = new double[weights.length][values];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = slope();
            for (int trait = 0; trait < weights.length; trait++) {
                for (int value = 0; value < values; value++) {
                    double s = slope[trait][value];
                    mean[trait][value] = 0.9 * mean[trait][value] + 0.1 * s;
                    square[trait][value] = 0.999 * square[trait][value] + 0.001 * s * s;
                    double step = mean[trait][value] / (1 - Math.pow(0.9, round));
                    weights[trait][value] -=
                            RATE * step / (Math.sqrt(square[trait][value] / (1 - Math.pow(0.999, round))) + 1e-8);
                }
            }
        }
    }

    private double[][] slope() {
        double[][] slope = new double[weights.length][values];
        for (int i = 0; i < known.length; i++) {
            double[] parts = parts(known[i]);
            parts[lessons.get(i).value()] -= 1;
            for (int value = 0; value < values; value++) {
                double error = parts[value] / known.length;
                slope[weights.length - 1][value] += error;
                for (int trait : known[i]) {
                    slope[trait][value] += error;
                }
            }
        }
        for (int trait = 0; trait < weights.length - 1; trait++) {
            for (int value = 0; value < values; value++) {
                slope[trait][value] += RESTRAINT * weights[trait][value] / known.length;
            }
        }
        return slope;
    }

    private double[] parts(int[] traits) {
        double[] sums = weights[weights.length - 1].clone();
        for (int trait : traits) {
            for (int value = 0; value < values; value++) {
                sums[value] += weights[trait][value];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int value = 0; value < values; value++) {
            sums[value] = Math.exp(sums[value] - most);
            total += sums[value];
        }
        for (int value = 0; value < values; value++) {
            sums[value] /= total;
        }
        return sums;
    }

    private String written(int value) {
        List<String> words = new ArrayList<>();
        words.add(AskModel.BEFOREHAND + " " + weight(weights.length - 1, value));
        vocabulary.forEach((trait, place) -> {
            long weight = weight(place, value);
            if (Math.abs(weight) >= LEAST_WEIGHT && !trait.equals(AskLessons.LESSON)) {
                words.add(trait + " " + weight);
            }
        });
        return String.join(" ", words);
    }

    private long weight(int trait, int value) {
        return Math.round((weights[trait][value] - weights[trait][0]) * AskModel.UNIT);
    }
}
