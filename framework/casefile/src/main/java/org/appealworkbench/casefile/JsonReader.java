package org.appealworkbench.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.jspecify.annotations.Nullable;

/** Turns text into {@link Json}, token by token, with the place of each. */
final class JsonReader {
    static final int MAX_DEPTH = 100;
    private static final int MAX_NUMBER_LENGTH = 10_000;

    // Names are not shared between files: cases bring names of their own, and a batch would keep them all.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(MAX_NUMBER_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private final Faults faults;
    private final int linesBefore;

    private JsonReader(Faults faults, int linesBefore) {
        this.faults = faults;
        this.linesBefore = linesBefore;
    }

    /**
     * @param start the file, and the line of it where the text starts
     * @param faults takes names that stand twice in one object
     * @throws AppealException if the text is no JSON
     */
    static Json read(String text, Place start, Faults faults) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonReader reader = new JsonReader(faults, linesBefore(start));
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw notJson(
                        start, null, "the file is empty; a case starts with {\"format\": \"appealworkbench/case-1\"");
            }
            Json value = reader.value(parser, first, "");
            if (parser.nextToken() != null) {
                throw notJson(start, parser.currentTokenLocation(), "something follows after the end of the case");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw notJson(start, e.getLocation(), tooMuch(e));
        } catch (JsonProcessingException e) {
            throw notJson(start, e.getLocation(), "this is no JSON: " + JsonHint.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    private Json value(JsonParser parser, JsonToken token, String pointer) throws IOException {
        Spot at = spot(parser);
        return switch (token) {
            case START_OBJECT -> fields(parser, at, pointer);
            case START_ARRAY -> items(parser, at, pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(at);
            default -> new Json.Text(at, parser.getText());
        };
    }

    private Json fields(JsonParser parser, Spot at, String pointer) throws IOException {
        Map<String, Json.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Spot nameAt = spot(parser);
            String name = parser.currentName();
            Json value = value(parser, parser.nextToken(), pointer + "/" + name);
            Json.Field before = fields.putIfAbsent(name, new Json.Field(nameAt, value));
            if (before != null) {
                faults.add(
                        nameAt,
                        pointer,
                        "the field '" + Json.shown(name) + "' stands here a second time, first in line "
                                + before.at().line() + "; keep one of them");
            }
        }
        return new Json.Fields(at, fields);
    }

    private Json items(JsonParser parser, Spot at, String pointer) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token, pointer + "/" + items.size()));
        }
        return new Json.Items(at, items);
    }

    private Spot spot(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Spot(linesBefore + location.getLineNr(), location.getColumnNr());
    }

    private static AppealException notJson(Place start, @Nullable JsonLocation at, String sentence) {
        int line = linesBefore(start) + (at == null ? 1 : at.getLineNr());
        Place place = Place.of(start.file(), line, at == null ? 1 : at.getColumnNr());
        return new AppealException(CaseFileError.NOT_JSON, sentence, place, null);
    }

    private static int linesBefore(Place start) {
        return Math.max(0, start.line() - 1);
    }

    private static String tooMuch(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting depth")
                ? "nested more than " + MAX_DEPTH + " levels deep; no case needs that"
                : "a name or number of more than " + MAX_NUMBER_LENGTH + " characters; no case needs that";
    }
}
