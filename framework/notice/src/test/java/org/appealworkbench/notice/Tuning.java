package org.appealworkbench.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.*;
import java.nio.file.*;
import java.util.*;
import org.appealworkbench.api.notice.*;
import org.appealworkbench.api.policy.Policy;

class Tuning {
    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Policy policy = PolicyNotices.policy(PolicyNotices.patterns());
        SignalMailExaminer examiner = new SignalMailExaminer();
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            JsonNode label = json.readTree(line);
            MailReading r = read(examiner, label, policy);
            ObjectNode o = json.createObjectNode();
            o.put("id", label.get("id").asText());
            o.put("lang", r.language());
            o.put("kind", r.kind().word());
            o.put("class", r.mailClass().word());
            o.put(
                    "category",
                    r.kind() == MailKind.PHISHING
                            ? "other"
                            : r.kind() == MailKind.OTHER_NOT_AMAZON
                                    ? null
                                    : r.causes().get(0).category());
            o.put("subcategory", r.subcategory().orElse(null));
            o.put("account_status", r.status().orElse(null));
            o.put("reply_outcome", r.outcome().orElse(null));
            o.put("deadline", r.notice().deadline().map(Deadline::text).orElse(null));
            ArrayNode a = o.putArray("asks");
            r.notice().asks().forEach(x -> a.add(x.text()));
            ArrayNode t = o.putArray("topics");
            r.notice().asks().forEach(x -> t.add(x.topic().word()));
            ArrayNode x1 = o.putArray("asins");
            r.notice().ids("asin").forEach(x1::add);
            ArrayNode x2 = o.putArray("order_ids");
            r.notice().ids("order-id").forEach(x2::add);
            ArrayNode x3 = o.putArray("complaint_ids");
            r.notice().ids("complaint-id").forEach(x3::add);
            ArrayNode m = o.putArray("metrics");
            r.notice().metrics().forEach(x -> {
                ObjectNode n = m.addObject();
                n.put("name", x.name());
                n.put("value", x.valueText().orElse(null));
                n.put("target", x.targetText().orElse(null));
            });
            o.put("phishing", r.phishing().level().word());
            ArrayNode c = o.putArray("causes");
            r.causes()
                    .forEach(h -> c.add(h.category() + " " + h.score() + " "
                            + h.evidence().stream()
                                    .map(e -> e.words().replaceAll("\\s+", " ") + ":" + e.weight())
                                    .toList()));
            ArrayNode g = o.putArray("grounds");
            r.grounds().forEach(e -> g.add(e.words() + ":" + e.weight()));
            ArrayNode p = o.putArray("signs");
            r.phishing().reasons().forEach(e -> p.add(e.toString()));
            out.append(o).append('\n');
        }
        Files.writeString(Path.of(args[1]), out);
        if (args.length > 2) {
            for (int k = 0; k < 6; k++) {
                long t0 = System.nanoTime();
                int n = 0;
                for (int i = 0; i < 3; i++)
                    for (String line : lines) {
                        read(examiner, json.readTree(line), policy);
                        n++;
                    }
                System.out.println("rate " + n * 1e9 / (System.nanoTime() - t0));
            }
        }
    }

    static MailReading read(SignalMailExaminer examiner, JsonNode label, Policy policy) {
        return examiner.examine(
                ReceivedMail.ofText(
                        label.get("text").asText(),
                        Optional.ofNullable(label.path("sender").textValue())),
                List.of(),
                List.of(),
                policy);
    }
}
