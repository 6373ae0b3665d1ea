package org.appealworkbench.extensions.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.bind.TypeFiles;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.Source;

/**
 * Which type a plug-in offers, found without parsing it; a file in an odd style only costs its plug-in to be listed without
 * an id until it is verified.
 */
public record Head(AppealTypeId id, String version) {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^(id|version):[ \\t]+(?:'([^'\\n]*)'|\"([^\"\\n]*)\"|([^\\s#'\"][^\\s#]*))[ \\t]*(?:#.*)?\\r?$");

    public static Optional<Head> read(Source source) {
        try {
            return parse(new String(source.read(Contribution.TYPE_FOLDER + "/" + TypeFiles.HEAD), UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Head> parse(String text) {
        String id = "";
        String version = "";
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String value = value(line);
            if (line.group(1).equals("id")) {
                id = value;
            } else {
                version = value;
            }
        }
        return AppealTypeId.isValid(id) ? Optional.of(new Head(AppealTypeId.of(id), version)) : Optional.empty();
    }

    private static String value(Matcher line) {
        for (int group = 2; group <= 4; group++) {
            String value = line.group(group);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
