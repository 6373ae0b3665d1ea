package org.appealworkbench.rules.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.RuleStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules that code bundles offer, each call with a deadline. One that hangs is abandoned and not called again. */
final class CodeRules {

    private record Offer(Rule rule, String type, int ranking, long serviceId) {

        boolean isFor(Review review) {
            return type.isEmpty() || type.equals(review.type().id().value());
        }
    }

    private static final Comparator<Offer> ORDER =
            Comparator.comparingInt((Offer offer) -> -offer.ranking).thenComparingLong(Offer::serviceId);

    private final Logger log = LoggerFactory.getLogger(CodeRules.class);
    private final Duration deadline;
    private final Map<Rule, Offer> offers = new ConcurrentHashMap<>();
    private final Map<Rule, String> disabled = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "appeal-rule");
        thread.setDaemon(true);
        return thread;
    });

    CodeRules(Duration deadline) {
        this.deadline = deadline;
    }

    void add(Rule rule, Map<String, Object> properties) {
        offers.put(
                rule,
                new Offer(
                        rule,
                        String.valueOf(properties.getOrDefault(Rule.PROPERTY_TYPE, "")),
                        properties.get("service.ranking") instanceof Integer ranking ? ranking : 0,
                        properties.get("service.id") instanceof Long id ? id : 0));
    }

    void remove(Rule rule) {
        offers.remove(rule);
        disabled.remove(rule);
    }

    void close() {
        threads.shutdownNow();
    }

    /** Whether any is called for this case. */
    boolean has(Review review) {
        return offers.values().stream().anyMatch(offer -> offer.isFor(review));
    }

    List<Problem> check(Review review) {
        if (offers.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        offers.values().stream()
                .filter(offer -> offer.isFor(review))
                .sorted(ORDER)
                .forEach(offer -> problems.addAll(call(offer.rule, review)));
        return problems;
    }

    private List<Problem> call(Rule rule, Review review) {
        String name = rule.getClass().getName();
        String reason = disabled.get(rule);
        if (reason != null) {
            return List.of(Failures.problem(name, RuleStage.INTERVIEW, reason));
        }
        Future<List<Problem>> answer = threads.submit(() -> check(rule, review));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            String told = "it did not answer within " + deadline.toMillis() + " ms and is switched off";
            disabled.put(rule, told);
            log.warn("Rule {} did not answer in time; it is not called again until its bundle is updated", name);
            return List.of(Failures.problem(name, RuleStage.INTERVIEW, told));
        } catch (ExecutionException e) {
            log.warn("Rule {} failed", name, e.getCause());
            return List.of(Failures.problem(name, RuleStage.INTERVIEW, String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return List.of(Failures.problem(name, RuleStage.INTERVIEW, "the check was interrupted"));
        }
    }

    private static List<Problem> check(Rule rule, Review review) {
        if (!rule.applies(review.type().id())) {
            return List.of();
        }
        List<Problem> found = rule.check(review);
        if (found == null) {
            throw new IllegalStateException("it gave back null instead of a list");
        }
        return List.copyOf(found);
    }
}
