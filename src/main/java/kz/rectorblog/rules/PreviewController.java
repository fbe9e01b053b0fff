package kz.rectorblog.rules;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.Optional;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Frames;
import org.jspecify.annotations.Nullable;

/** Lets anyone ask the rules before sending a text; stores and logs nothing of it. */
@Controller("/api/v1/moderation/preview")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class PreviewController {

    private final RulesInForce rules;
    private final Frames frames;

    PreviewController(RulesInForce rules, Frames frames) {
        this.rules = rules;
        this.frames = frames;
    }

    /**
     * Judges a text.
     *
     * @param language of the reasons: kk, ru or en; without it that of the Accept-Language header
     */
    @Post
    PreviewAnswer preview(
            HttpRequest<?> request, @Nullable @QueryValue String language, @Valid @Body PreviewRequest text) {
        Language reader = Optional.ofNullable(language)
                .flatMap(Language::ofCode)
                .orElseGet(() -> frames.of(request).language());
        return PreviewAnswer.of(rules.assessor().assess(text.submittedText()), reader);
    }
}
