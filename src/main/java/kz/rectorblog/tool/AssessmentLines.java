package kz.rectorblog.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import kz.rectorblog.moderation.Assessment;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.moderation.PublicationAdvice;
import kz.rectorblog.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes assessments as the JSON lines of the command line's door. */
final class AssessmentLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final @Nullable Language reasons;

    /** The language of the reasons; {@code null} for that of each text. */
    AssessmentLines(@Nullable Language reasons) {
        this.reasons = reasons;
    }

    static @Nullable Language languageOf(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Language.ofCode(code).orElseThrow(() -> new BadInput("unknown language '" + code + "': kk, ru or en"));
    }

    void write(SubmissionLine line, Assessment assessment, Writer out) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartObject();
            writeId(line.id(), json);
            json.writeStringField("language", assessment.language().code());
            json.writeStringField("consideration", assessment.consideration().code());
            json.writeStringField("publication", assessment.publication().code());
            json.writeArrayFieldStart("findings");
            for (Finding finding : assessment.findings()) {
                write(finding, reasons == null ? assessment.language() : reasons, json);
            }
            json.writeEndArray();
            if (assessment.publication() instanceof PublicationAdvice.PublishMasked) {
                json.writeStringField(
                        "masked", assessment.masked(line.submitted()).text());
            }
            json.writeStringField("rules", assessment.rulesHash());
            json.writeEndObject();
        }
        out.write(written.toString());
    }

    /** Offsets are into {@code text}; a finding in another field names it. */
    private static void write(Finding finding, Language language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeNumberField("version", finding.version());
        json.writeStringField("ground", finding.ground());
        if (finding.field() != Field.TEXT) {
            json.writeStringField("field", finding.field().name().toLowerCase(Locale.ROOT));
        }
        json.writeNumberField("start", finding.start());
        json.writeNumberField("end", finding.end());
        json.writeStringField("quote", finding.quote());
        json.writeStringField("why", finding.why().in(language));
        json.writeStringField("advice", finding.advice().in(language));
        json.writeStringField("source", finding.source());
        json.writeEndObject();
    }

    static void writeError(BadLine broken, Writer out) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartObject();
            writeId(broken.id(), json);
            json.writeStringField("error", String.valueOf(broken.getMessage()));
            json.writeEndObject();
        }
        out.write(written.toString());
    }

    private static void writeId(@Nullable String id, JsonGenerator json) throws IOException {
        if (id != null) {
            json.writeFieldName("id");
            json.writeRawValue(id);
        }
    }
}
