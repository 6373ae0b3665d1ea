package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns the traits of a {@link WordModel} from labelled mails: logistic regression with little freedom, the same each time. */
final class WordTeacher {
    private static final int FEWEST_MAILS = 2;

    private static final int ROUNDS = 150;
    private static final double RATE = 0.1;

    /** A mail, or a part of one, by its words. */
    record Lesson(String value, Collection<String> words) {}

    /**
     * How freely is learned.
     *
     * @param restraint what holds weights near nothing
     * @param mostWords of each value
     * @param leastWeight in tenths; less changes no reading
     */
    record Course(double restraint, int mostWords, int leastWeight) {}

    private final Course course;

    private final List<Lesson> lessons;
    private final List<String> values;
    private final Map<String, Integer> vocabulary = new LinkedHashMap<>();
    private double[][] weights = new double[0][0];
    private double[] bias = new double[0];

    private WordTeacher(List<Lesson> lessons, Course course) {
        this.course = course;
        this.lessons = lessons;
        this.values =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::value).toList()));
    }

    /**
     * The words of each value with their weights, as {@link WordModel#of} takes them.
     *
     * @param usual values as frequent as they are where the model will be asked
     */
    static Map<String, String> learn(List<Lesson> lessons, List<String> usual, Course course) {
        WordTeacher teacher = new WordTeacher(lessons, course);
        teacher.take(teacher.frequent());
        teacher.train();
        teacher.take(teacher.telling());
        teacher.train();
        teacher.expect(usual);
        return teacher.written();
    }

    private void take(Collection<String> words) {
        vocabulary.clear();
        words.forEach(word -> vocabulary.put(word, vocabulary.size()));
    }

    private Collection<String> frequent() {
        return lessons.stream()
                .flatMap(lesson -> lesson.words().stream().distinct())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() >= FEWEST_MAILS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that speak most for some value. */
    private Collection<String> telling() {
        TreeSet<String> telling = new TreeSet<>();
        List<String> words = List.copyOf(vocabulary.keySet());
        for (int i = 0; i < values.size(); i++) {
            int value = i;
            words.stream()
                    .sorted(Comparator.comparingDouble((String word) -> -weight(word, value))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(course.mostWords())
                    .forEach(telling::add);
        }
        return telling;
    }

    private double weight(String word, int value) {
        return weights[Objects.requireNonNull(vocabulary.get(word))][value];
    }

    /** Steps against the slope, each as long as the steps before it were alike (Adam). */
    private void train() {
        int words = vocabulary.size();
        int[][] mails = lessons.stream().map(this::known).toArray(int[][]::new);
        int[] right = lessons.stream()
                .mapToInt(lesson -> values.indexOf(lesson.value()))
                .toArray();
        weights = new double[words][values.size()];
        bias = new double[values.size()];
        double[][] mean = new double[words + 1][values.size()];
        double[][] square = new double[words + 1][values.size()];
        for (int round = 1; round <= ROUNDS; round++) {
            double early = 1 - StrictMath.pow(0.9, round);
            double earlySquare = 1 - StrictMath.pow(0.999, round);
            double[][] slope = slope(mails, right);
            for (int i = 0; i <= words; i++) {
                double[] row = i < words ? weights[i] : bias;
                for (int j = 0; j < row.length; j++) {
                    double s = slope[i][j] + (i < words ? course.restraint() * row[j] / mails.length : 0);
                    mean[i][j] = 0.9 * mean[i][j] + 0.1 * s;
                    square[i][j] = 0.999 * square[i][j] + 0.001 * s * s;
                    double step = mean[i][j] / early;
                    row[j] -= RATE * step / (Math.sqrt(square[i][j] / earlySquare) + 1e-8);
                }
            }
        }
    }

    private int[] known(Lesson lesson) {
        return lesson.words().stream()
                .distinct()
                .filter(vocabulary::containsKey)
                .mapToInt(vocabulary::get)
                .toArray();
    }

    private double[][] slope(int[][] mails, int[] right) {
        double[][] slope = new double[weights.length + 1][values.size()];
        for (int m = 0; m < mails.length; m++) {
            double unit = mails[m].length == 0 ? 0 : 1 / Math.sqrt(mails[m].length);
            double[] part = parts(mails[m], unit);
            part[right[m]] -= 1;
            for (int j = 0; j < part.length; j++) {
                double error = part[j] / mails.length;
                slope[weights.length][j] += error;
                for (int word : mails[m]) {
                    slope[word][j] += error * unit;
                }
            }
        }
        return slope;
    }

    private double[] parts(int[] mail, double unit) {
        double[] part = new double[values.size()];
        double total = 0;
        for (int j = 0; j < part.length; j++) {
            double sum = bias[j];
            for (int word : mail) {
                sum += weights[word][j] * unit;
            }
            part[j] = StrictMath.exp(sum);
            total += part[j];
        }
        for (int j = 0; j < part.length; j++) {
            part[j] /= total;
        }
        return part;
    }

    /** What is more frequent among lessons than where the model will be asked is expected less. */
    private void expect(List<String> usual) {
        List<String> learned = lessons.stream().map(Lesson::value).toList();
        for (int value = 0; value < values.size(); value++) {
            bias[value] += StrictMath.log(part(values.get(value), usual) / part(values.get(value), learned));
        }
    }

    private static double part(String value, List<String> all) {
        return (1.0 + Collections.frequency(all, value)) / (1 + all.size());
    }

    private Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        IntStream.range(0, values.size()).forEach(value -> {
            List<String> words = new ArrayList<>();
            words.add(WordModel.BEFOREHAND + " " + Math.round(bias[value] * WordModel.UNIT));
            vocabulary.forEach((word, i) -> {
                long weight = Math.round(weights[i][value] * WordModel.UNIT);
                if (Math.abs(weight) >= course.leastWeight()) {
                    words.add(word + " " + weight);
                }
            });
            written.put(values.get(value), String.join(" ", words));
        });
        return written;
    }
}
