package kz.rectorblog.oversight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.rectorblog.moderation.BrokenRule;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** The rule bench: an edited rule is tried on past submissions, beside the one in force. */
@Controller("/admin/rules/bench")
@Secured(May.TRY_RULES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class BenchController {

    private static final Pattern GROUND = Pattern.compile("(?m)^ground:\\s*[\"']?([A-Za-z0-9]{1,5})");

    private final RuleBench bench;
    private final RulesInForce rules;
    private final Frames frames;
    private final Pages pages;

    BenchController(RuleBench bench, RulesInForce rules, Frames frames, Pages pages) {
        this.bench = bench;
        this.rules = rules;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param file to begin with, as it is in force */
    @Get
    HttpResponse<?> blank(HttpRequest<?> request, @QueryValue @Nullable String file) {
        String chosen = files().contains(Objects.requireNonNullElse(file, ""))
                ? Objects.requireNonNull(file)
                : files().getFirst();
        String page = rules.now().files().contents().files().getOrDefault(chosen, "");
        return pages.show(
                "admin/bench", frames.of(request), new BenchPage(files(), chosen, page, BenchPage.COUNTS.get(1), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, Authentication authentication, @Body BenchForm form) {
        String page = Objects.requireNonNullElse(form.page(), "").replace("\r\n", "\n");
        String count = Objects.requireNonNullElse(form.latest(), "");
        String latest = BenchPage.COUNTS.contains(count) ? count : BenchPage.COUNTS.getFirst();
        String chosen = Objects.requireNonNullElse(form.file(), "");
        try {
            String key = bench.ask(
                    file(chosen, page),
                    page,
                    Integer.parseInt(latest),
                    SignedIn.of(authentication).staffId());
            return HttpResponse.seeOther(URI.create("/admin/rules/bench/" + key));
        } catch (BrokenRule broken) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "admin/bench",
                    frames.of(request),
                    new BenchPage(files(), chosen, page, latest, broken));
        }
    }

    /** Comes again by itself, with scripts or without, until the trial is done. */
    @Get("/{key}")
    HttpResponse<?> show(HttpRequest<?> request, String key) {
        return bench.find(key)
                .<HttpResponse<?>>map(trial -> pages.show("admin/trial", frames.of(request), new TrialPage(trial)))
                .orElseGet(HttpResponse::notFound);
    }

    // a new rule's file begins with its ground, like every other
    private String file(String chosen, String page) {
        if (files().contains(chosen)) {
            return chosen;
        }
        Matcher ground = GROUND.matcher(page);
        return "grounds/" + (ground.find() ? ground.group(1).toLowerCase(Locale.ROOT) : "g00") + "-tried.yaml";
    }

    private List<String> files() {
        return rules.now().files().rules().stream().map(Rule::file).toList();
    }
}
