package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns the weights of {@link AskTagger}: a conditional random field with little freedom, the same each time. */
final class AskTeacher {
    /** Each course takes the mails in another order; their mean sways less than one alone. */
    private static final int COURSES = 3;

    private static final int ROUNDS = 5;
    private static final int FIRST_OF_MEAN = 1;
    private static final double RATE = 0.1;
    private static final double RESTRAINT = 2;
    /** So much rarer traits are held back more than frequent ones, which are seen more often. */
    private static final double MOST_RESTRAINT = 50;
    /** Less changes no reading. */
    private static final double LEAST_WEIGHT = 0.14;

    private static final int STATES = AskTagger.STATES.size();
    private static final double NEVER = -50;
    private static final double[] NO_SUM = {};

    private final AskLessons lessons;
    private final double[][] weights;
    private final double[][] means;
    private final double[][] slopes;
    /** What one mail says of each trait that it has. */
    private final double[][] sums;

    private final double[][] behind = new double[STATES][STATES];
    private final double[][] slopesBehind = new double[STATES][STATES];

    private AskTeacher(AskLessons lessons) {
        this.lessons = lessons;
        this.weights = new double[lessons.names.size()][STATES];
        this.means = new double[lessons.names.size()][STATES];
        this.slopes = new double[lessons.names.size()][STATES];
        this.sums = new double[lessons.names.size()][];
        Arrays.fill(sums, NO_SUM);
        behind[AskTagger.OUTSIDE][AskTagger.GOES_ON] = NEVER;
    }

    /** The text that {@link AskWeights} reads. */
    static String learn(AskLessons lessons) {
        AskTeacher mean = course(lessons, 0);
        for (int order = 1; order < COURSES; order++) {
            AskTeacher other = course(lessons, order);
            takeIntoMean(mean.means, other.means, order);
            takeIntoMean(mean.behind, other.behind, order);
        }
        return mean.written();
    }

    private static AskTeacher course(AskLessons lessons, int order) {
        AskTeacher teacher = new AskTeacher(lessons);
        List<AskLessons.Mail> mails = new ArrayList<>(lessons.mails);
        Random random = new Random(order);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(mails, random);
            mails.stream().filter(mail -> mail.states().length > 0).forEach(teacher::step);
            if (round >= FIRST_OF_MEAN) {
                takeIntoMean(teacher.means, teacher.weights, round - FIRST_OF_MEAN);
            }
        }
        return teacher;
    }

    /** @param before of how many rows {@code means} is the mean already */
    private static void takeIntoMean(double[][] means, double[][] rows, int before) {
        for (int i = 0; i < means.length; i++) {
            for (int state = 0; state < STATES; state++) {
                means[i][state] += (rows[i][state] - means[i][state]) / (before + 1);
            }
        }
    }

    /** A step against the slope of one mail, shorter where steps were long before (AdaGrad). */
    private void step(AskLessons.Mail mail) {
        int words = mail.states().length;
        double[][] judged = judged(mail);
        double[][] forward = forward(judged);
        double[][] backward = backward(judged);
        double all = sum(forward[words - 1]);
        double[][] errors = new double[words][STATES];
        double[][] behindErrors = new double[STATES][STATES];
        for (int i = 0; i < words; i++) {
            for (int state = 0; state < STATES; state++) {
                errors[i][state] = StrictMath.exp(forward[i][state] + backward[i][state] - all);
                for (int from = 0; i > 0 && from < STATES; from++) {
                    behindErrors[from][state] += StrictMath.exp(
                            forward[i - 1][from] + behind[from][state] + judged[i][state] + backward[i][state] - all);
                }
            }
            errors[i][mail.states()[i]] -= 1;
            if (i > 0) {
                behindErrors[mail.states()[i - 1]][mail.states()[i]] -= 1;
            }
        }
        mend(mail, errors);
        behindErrors[AskTagger.OUTSIDE][AskTagger.GOES_ON] = 0;
        for (int from = 0; from < STATES; from++) {
            mend(behind[from], slopesBehind[from], behindErrors[from]);
        }
    }

    /** All words of the mail count before any weight changes. */
    private void mend(AskLessons.Mail mail, double[][] errors) {
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < errors.length; i++) {
            for (int trait : mail.traits()[i]) {
                if (sums[trait] == NO_SUM) {
                    sums[trait] = new double[STATES];
                    touched.add(trait);
                }
                for (int state = 0; state < STATES; state++) {
                    sums[trait][state] += errors[i][state];
                }
            }
        }
        for (int trait : touched) {
            double restraint = RESTRAINT
                    * Math.min(MOST_RESTRAINT, (double) lessons.mails.size() / lessons.frequencies[trait])
                    / lessons.mails.size();
            for (int state = 0; state < STATES; state++) {
                sums[trait][state] += restraint * weights[trait][state];
            }
            mend(weights[trait], slopes[trait], sums[trait]);
            sums[trait] = NO_SUM;
        }
    }

    private static void mend(double[] row, double[] slopes, double[] errors) {
        for (int state = 0; state < STATES; state++) {
            slopes[state] += errors[state] * errors[state];
            row[state] -= RATE * errors[state] / Math.sqrt(slopes[state] + 1e-8);
        }
    }

    private double[][] judged(AskLessons.Mail mail) {
        double[][] judged = new double[mail.states().length][STATES];
        for (int i = 0; i < judged.length; i++) {
            for (int trait : mail.traits()[i]) {
                for (int state = 0; state < STATES; state++) {
                    judged[i][state] += weights[trait][state];
                }
            }
        }
        judged[0][AskTagger.GOES_ON] += NEVER;
        return judged;
    }

    private double[][] forward(double[][] judged) {
        double[][] forward = new double[judged.length][];
        forward[0] = judged[0];
        for (int i = 1; i < judged.length; i++) {
            forward[i] = new double[STATES];
            for (int to = 0; to < STATES; to++) {
                double[] ways = new double[STATES];
                for (int from = 0; from < STATES; from++) {
                    ways[from] = forward[i - 1][from] + behind[from][to];
                }
                forward[i][to] = sum(ways) + judged[i][to];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] judged) {
        double[][] backward = new double[judged.length][STATES];
        for (int i = judged.length - 2; i >= 0; i--) {
            for (int from = 0; from < STATES; from++) {
                double[] ways = new double[STATES];
                for (int to = 0; to < STATES; to++) {
                    ways[to] = behind[from][to] + judged[i + 1][to] + backward[i + 1][to];
                }
                backward[i][from] = sum(ways);
            }
        }
        return backward;
    }

    /** Of shares that are given as logarithms. */
    private static double sum(double[] ways) {
        double most = Math.max(ways[0], Math.max(ways[1], ways[2]));
        double sum = 0;
        for (double way : ways) {
            sum += StrictMath.exp(way - most);
        }
        return most + StrictMath.log(sum);
    }

    private String written() {
        Map<String, StringBuilder> lines = new TreeMap<>();
        StringBuilder chain = lines.computeIfAbsent(AskWeights.BEHIND, StringBuilder::new);
        for (int from = 0; from < STATES; from++) {
            for (int to = 0; to < STATES; to++) {
                chain.append(" " + AskTagger.STATES.get(from) + AskWeights.JOINT + AskTagger.STATES.get(to) + " "
                        + rounded(Math.max(NEVER, behind[from][to])) + " 0");
            }
        }
        for (int trait = 0; trait < means.length; trait++) {
            String name = lessons.names.get(trait);
            double begins = means[trait][AskTagger.BEGINS] - means[trait][AskTagger.OUTSIDE];
            double goesOn = means[trait][AskTagger.GOES_ON] - means[trait][AskTagger.OUTSIDE];
            boolean tells = Math.max(Math.abs(begins), Math.abs(goesOn)) >= LEAST_WEIGHT;
            if (tells) {
                int blank = name.indexOf(' ');
                lines.computeIfAbsent(name.substring(0, blank), StringBuilder::new)
                        .append(name.substring(blank) + " " + rounded(begins) + " " + rounded(goesOn));
            }
        }
        return String.join("\n", lines.values()) + "\n";
    }

    private static long rounded(double weight) {
        return Math.round(weight * AskWeights.UNIT);
    }
}
