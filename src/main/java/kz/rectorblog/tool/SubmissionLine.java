package kz.rectorblog.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.rectorblog.moderation.AuthorDetails;
import kz.rectorblog.moderation.EarlierText;
import kz.rectorblog.moderation.SubmittedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of input: a submission, and its id as it was written there.
 *
 * @param id the JSON of the id, so that a number comes back as a number; {@code null} where none was given
 */
record SubmissionLine(@Nullable String id, SubmittedText submitted) {

    private static final JsonFactory JSON = new JsonFactory();

    static SubmissionLine of(String line) throws BadLine {
        Map<String, String> values = new HashMap<>();
        List<EarlierText> earlier = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine(null, "not a JSON object");
            }
            readObject(parser, "", values, earlier);
            if (parser.nextToken() != null) {
                throw new BadLine(values.get("id"), "more than one JSON object on the line");
            }
        } catch (JsonProcessingException broken) {
            throw new BadLine(values.get("id"), "not JSON: " + broken.getOriginalMessage());
        } catch (IOException broken) {
            throw new BadLine(values.get("id"), "not readable: " + broken.getMessage());
        }
        String text = values.get("text");
        if (text == null) {
            throw new BadLine(values.get("id"), "\"text\" is missing or not a string");
        }
        AuthorDetails author =
                new AuthorDetails(values.get("author.name"), values.get("author.email"), values.get("author.phone"));
        return new SubmissionLine(values.get("id"), new SubmittedText(values.get("subject"), text, author, earlier));
    }

    private static void readObject(
            JsonParser parser, String prefix, Map<String, String> values, List<EarlierText> earlier)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(key, value == JsonToken.VALUE_STRING ? quoted(parser.getText()) : parser.getText());
            } else if (value == JsonToken.VALUE_STRING) {
                values.put(key, parser.getText());
            } else if (value == JsonToken.START_OBJECT && key.equals("author")) {
                readObject(parser, "author.", values, earlier);
            } else if (value == JsonToken.START_ARRAY && key.equals("earlier")) {
                readEarlier(parser, earlier);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Objects with "number", "text" and, if it is known how long ago, "hours". */
    private static void readEarlier(JsonParser parser, List<EarlierText> earlier) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                earlier.add(earlierText(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static EarlierText earlierText(JsonParser parser) throws IOException {
        String number = "";
        String text = "";
        Duration ago = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && key.equals("number")) {
                number = parser.getText();
            } else if (value == JsonToken.VALUE_STRING && key.equals("text")) {
                text = parser.getText();
            } else if (value == JsonToken.VALUE_NUMBER_INT && key.equals("hours")) {
                ago = Duration.ofHours(parser.getLongValue());
            } else {
                parser.skipChildren();
            }
        }
        return new EarlierText(number, text, ago);
    }

    private static String quoted(String id) {
        return '"'
                + new String(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(id))
                + '"';
    }
}
