package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells of each word of a mail whether an ask begins with it, goes on or is elsewhere, by weights that were learned (a linear chain): the
 * likeliest row of states, and how likely it is of each word that it belongs to an ask. Takes time linear in the length of the mail.
 */
final class AskTagger {
    static final int OUTSIDE = 0;
    static final int BEGINS = 1;
    static final int GOES_ON = 2;
    static final List<String> STATES = List.of("O", "B", "I");

    private static final int SIZE = STATES.size();
    /** No ask goes on where none began. */
    private static final double NEVER = -1e6;

    private final AskTraits traits;
    private final AskWeights weights;
    private final double[][] behind = new double[SIZE][SIZE];
    private final double eager;

    /** @param eager what every beginning gets beforehand: more finds more asks, and more that are none */
    AskTagger(WordFamilies families, AskWeights weights, double eager) {
        this.traits = new AskTraits(families);
        this.weights = weights;
        this.eager = eager;
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                int slot = weights.slot(AskWeights.BEHIND, STATES.get(from), STATES.get(to), "");
                behind[from][to] = weights.begins(slot) / AskWeights.UNIT;
            }
        }
        behind[OUTSIDE][GOES_ON] = NEVER;
    }

    boolean knowsNothing() {
        return weights.isEmpty();
    }

    /**
     * What is told of a mail.
     *
     * @param asks begin and end, in the flat form, of each ask
     * @param parts how likely each word is part of some ask
     */
    record Told(AskText text, List<int[]> asks, double[] parts) {
        /** How likely a range is an ask, whatever its begin and end. */
        double share(int[] range) {
            double sum = 0;
            int words = 0;
            for (int i = text.firstFrom(range[0]);
                    i < parts.length && text.tokens().get(i).start() < range[1];
                    i++) {
                sum += parts[i];
                words++;
            }
            return words == 0 ? 0 : sum / words;
        }
    }

    Told read(AskText text) {
        double[][] judged = judge(text);
        return new Told(text, asks(text.tokens(), likeliest(judged)), parts(judged));
    }

    private static List<int[]> asks(List<AskToken> tokens, int[] states) {
        List<int[]> asks = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            AskToken token = tokens.get(i);
            if (states[i] == BEGINS) {
                asks.add(new int[] {token.start(), token.end()});
            } else if (states[i] == GOES_ON) {
                asks.get(asks.size() - 1)[1] = token.end();
            }
        }
        return asks;
    }

    /** For each word what speaks for its beginning an ask, and for its going on with one. */
    private double[][] judge(AskText text) {
        double[][] judged = new double[text.tokens().size()][SIZE];
        int[] at = {0};
        AskTraits.Sink sink = (name, first, second, third) -> {
            int slot = weights.slot(name, first, second, third);
            judged[at[0]][BEGINS] += weights.begins(slot);
            judged[at[0]][GOES_ON] += weights.goesOn(slot);
        };
        traits.each(text, sink, i -> at[0] = i);
        for (double[] word : judged) {
            word[BEGINS] = word[BEGINS] / AskWeights.UNIT + eager;
            word[GOES_ON] /= AskWeights.UNIT;
        }
        return judged;
    }

    private int[] likeliest(double[][] judged) {
        int words = judged.length;
        int[][] from = new int[words][SIZE];
        double[] best = {0, 0, NEVER};
        for (int i = 0; i < words; i++) {
            double[] next = new double[SIZE];
            for (int to = 0; to < SIZE; to++) {
                int chosen = 0;
                for (int state = 1; i > 0 && state < SIZE; state++) {
                    boolean isBetter = best[state] + behind[state][to] > best[chosen] + behind[chosen][to];
                    chosen = isBetter ? state : chosen;
                }
                from[i][to] = chosen;
                next[to] = judged[i][to] + (i == 0 ? best[to] : best[chosen] + behind[chosen][to]);
            }
            best = next;
        }
        return backwards(from, best);
    }

    private static int[] backwards(int[][] from, double[] best) {
        int[] states = new int[from.length];
        int state = best[BEGINS] > best[OUTSIDE] ? BEGINS : OUTSIDE;
        state = best[GOES_ON] > best[state] ? GOES_ON : state;
        for (int i = from.length - 1; i >= 0; i--) {
            states[i] = state;
            state = from[i][state];
        }
        return states;
    }

    /** Over all rows of states: what comes before each word and what comes behind it, both brought to a sum of 1 at each word. */
    private double[] parts(double[][] judged) {
        int words = judged.length;
        double[][] chain = new double[SIZE][SIZE];
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                chain[from][to] = Math.exp(behind[from][to]);
            }
        }
        double[][] own = likelihoods(judged);
        double[][] before = new double[words][SIZE];
        for (int i = 0; i < words; i++) {
            for (int to = 0; to < SIZE; to++) {
                double ways = i == 0 && to != GOES_ON ? 1 : 0;
                for (int from = 0; i > 0 && from < SIZE; from++) {
                    ways += before[i - 1][from] * chain[from][to];
                }
                before[i][to] = ways * own[i][to];
            }
            bringToOne(before[i]);
        }
        double[] parts = new double[words];
        double[] rest = {1, 1, 1};
        for (int i = words - 1; i >= 0; i--) {
            double[] share = new double[SIZE];
            double[] next = new double[SIZE];
            for (int state = 0; state < SIZE; state++) {
                share[state] = before[i][state] * rest[state];
                for (int to = 0; to < SIZE; to++) {
                    next[state] += chain[state][to] * own[i][to] * rest[to];
                }
            }
            bringToOne(share);
            bringToOne(next);
            parts[i] = 1 - share[OUTSIDE];
            rest = next;
        }
        return parts;
    }

    /** In each row in relation to the greatest one. */
    private static double[][] likelihoods(double[][] judged) {
        double[][] likelihoods = new double[judged.length][SIZE];
        for (int i = 0; i < judged.length; i++) {
            double most = Math.max(judged[i][OUTSIDE], Math.max(judged[i][BEGINS], judged[i][GOES_ON]));
            for (int state = 0; state < SIZE; state++) {
                likelihoods[i][state] = Math.exp(judged[i][state] - most);
            }
        }
        return likelihoods;
    }

    private static void bringToOne(double[] shares) {
        double sum = shares[OUTSIDE] + shares[BEGINS] + shares[GOES_ON];
        for (int i = 0; i < SIZE; i++) {
            shares[i] /= sum;
        }
    }
}
