package org.appealworkbench.extensions.internal.bind;

import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/** Reads {@code forms.yaml}. */
final class FormBinder {

    private FormBinder() {}

    static FormProfile form(Fields form) {
        return new FormProfile(
                form.text("id"),
                form.localText("title"),
                form.all("steps", FormBinder::step),
                MetricBinder.dated(form));
    }

    private static FormProfile.Step step(Fields step) {
        LocalText label = step.localText("label");
        return switch (step.text("kind")) {
            case "navigate" -> new FormProfile.Navigate(label);
            case "select" -> new FormProfile.Select(label, step.localText("option"));
            case "text-box" ->
                new FormProfile.TextBox(
                        label,
                        step.text("box"),
                        step.texts("purposes"),
                        step.whole("limit"),
                        step.text("counting", "code-points"));
            case "upload" ->
                new FormProfile.Upload(
                        label,
                        step.texts("types"),
                        step.bytes("maxBytes"),
                        step.bytes("maxTotalBytes"),
                        step.whole("maxFiles"));
            case "declaration" -> new FormProfile.Declaration(label);
            case "quiz" -> new FormProfile.Quiz(label);
            case "submit" -> new FormProfile.Submit(label, step.find("channel"));
            default ->
                throw Malformed.shape(
                        step.placeOf("kind"), "found '" + step.text("kind") + "', which is no kind of step");
        };
    }
}
