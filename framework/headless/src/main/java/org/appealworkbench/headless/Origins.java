package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.rule.Review;

/** Tells origins in words and in JSON. */
record Origins(Review review, Staff staff) {

    String words(List<Origin> origins) {
        return origins.stream().map(this::words).distinct().collect(Collectors.joining("; "));
    }

    private String words(Origin origin) {
        if (origin instanceof Origin.Answer answer) {
            return say("answer", answer.path() + " (" + label(answer.path()) + ")");
        }
        if (origin instanceof Origin.Notice notice) {
            return say("notice", "\"" + notice.range().of(review.notice().text()) + "\"");
        }
        if (origin instanceof Origin.Report report) {
            return say("report", report.file() + (report.row() > 0 ? ":" + report.row() : ""));
        }
        if (origin instanceof Origin.Exhibit exhibit) {
            return say(
                    "exhibit",
                    review.caseFile()
                            .evidence(exhibit.evidence())
                            .map(piece -> exhibit.evidence() + " (" + piece.file() + ")")
                            .orElse(exhibit.evidence().value()));
        }
        if (origin instanceof Origin.Seller seller) {
            return say("seller", seller.field());
        }
        if (origin instanceof Origin.CaseField field) {
            return say("case", field.field());
        }
        if (origin instanceof Origin.Calculated calculated) {
            return say("calculated", calculated.how() + " <- " + words(calculated.inputs()));
        }
        if (origin instanceof Origin.Policy policy) {
            return say("policy", policy.id() + " [" + policy.source() + "]");
        }
        if (origin instanceof Origin.Manual manual) {
            return say("manual", manual.who() + ", " + manual.when());
        }
        if (origin instanceof Origin.Template template) {
            return say("template", template.file() + (template.line() > 0 ? ":" + template.line() : ""));
        }
        return say("structure", ((Origin.Structure) origin).what());
    }

    private String say(String kind, String what) {
        return staff.text(Message.of("origin." + kind).with("what", what));
    }

    private String label(AnswerPath path) {
        String dotted =
                path.steps().stream().map(step -> step.question().value()).collect(Collectors.joining("."));
        return staff.text(
                Message.of("question." + dotted + ".label"), review.type().messages());
    }

    ArrayNode json(List<Origin> origins) {
        ArrayNode array = Json.array();
        origins.forEach(origin -> json(array.addObject(), origin));
        return array;
    }

    private void json(ObjectNode node, Origin origin) {
        if (origin instanceof Origin.Answer answer) {
            node.put("kind", "answer").put("path", answer.path().toString());
        } else if (origin instanceof Origin.Notice notice) {
            node.put("kind", "notice")
                    .put("start", notice.range().start())
                    .put("end", notice.range().end())
                    .put("text", notice.range().of(review.notice().text()));
        } else if (origin instanceof Origin.Report report) {
            node.put("kind", "report")
                    .put("report", report.kind())
                    .put("file", report.file())
                    .put("row", report.row());
        } else if (origin instanceof Origin.Exhibit exhibit) {
            node.put("kind", "exhibit").put("evidence", exhibit.evidence().value());
        } else if (origin instanceof Origin.Seller seller) {
            node.put("kind", "seller").put("field", seller.field());
        } else if (origin instanceof Origin.CaseField field) {
            node.put("kind", "case").put("field", field.field());
        } else if (origin instanceof Origin.Calculated calculated) {
            node.put("kind", "calculated").put("how", calculated.how()).set("inputs", json(calculated.inputs()));
        } else if (origin instanceof Origin.Policy policy) {
            node.put("kind", "policy").put("id", policy.id()).put("source", policy.source());
        } else if (origin instanceof Origin.Manual manual) {
            node.put("kind", "manual")
                    .put("who", manual.who())
                    .put("when", manual.when().toString());
        } else if (origin instanceof Origin.Template template) {
            node.put("kind", "template").put("file", template.file()).put("line", template.line());
        } else if (origin instanceof Origin.Structure structure) {
            node.put("kind", "structure").put("what", structure.what());
        }
    }
}
