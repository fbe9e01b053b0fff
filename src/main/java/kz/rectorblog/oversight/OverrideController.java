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
import java.util.Map;
import java.util.Optional;
import kz.rectorblog.moderation.Rule;
import kz.rectorblog.rules.DeclaredOverride;
import kz.rectorblog.rules.Force;
import kz.rectorblog.rules.OverrideResult;
import kz.rectorblog.rules.OverrideWish;
import kz.rectorblog.rules.RuleDesk;
import kz.rectorblog.rules.RulesInForce;
import kz.rectorblog.staff.May;
import kz.rectorblog.web.Frame;
import kz.rectorblog.web.Frames;
import kz.rectorblog.web.Pages;
import kz.rectorblog.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** Switches a rule off or changes what it does, on the live system and for some days. */
@Controller("/admin/rules/overrides")
@Secured(May.OVERRIDE_RULES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class OverrideController {

    private static final URI RULES = URI.create("/admin/rules");

    private final RuleDesk desk;
    private final RulesInForce rules;
    private final Frames frames;
    private final Pages pages;

    OverrideController(RuleDesk desk, RulesInForce rules, Frames frames, Pages pages) {
        this.desk = desk;
        this.rules = rules;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param rule its id */
    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request, @QueryValue @Nullable String rule) {
        Force force = rules.now();
        return ruleOf(rule, force)
                .<HttpResponse<?>>map(
                        found -> pages.show("admin/override", frames.of(request), blank(found, ongoing(found, force))))
                .orElseGet(HttpResponse::notFound);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> declare(HttpRequest<?> request, Authentication authentication, @Body OverrideForm form) {
        Frame frame = frames.of(request);
        Optional<Rule> rule = ruleOf(form.rule(), rules.now());
        if (rule.isEmpty()) {
            return HttpResponse.notFound();
        }
        return switch (OverrideCheck.check(form, frame.texts())) {
            case OverrideCheck.Checked.Incomplete(Map<String, String> errors) ->
                again(HttpStatus.UNPROCESSABLE_ENTITY, frame, rule.get(), form, errors);
            case OverrideCheck.Checked.Complete(OverrideWish wish) ->
                declare(frame, SignedIn.of(authentication).staffId(), rule.get(), form, wish);
        };
    }

    /** A colleague may have been quicker, or its days are over: the list says how it stands now. */
    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(long id, Authentication authentication) {
        desk.withdraw(id, SignedIn.of(authentication).staffId());
        return HttpResponse.seeOther(RULES);
    }

    private HttpResponse<?> declare(Frame frame, long staffId, Rule rule, OverrideForm form, OverrideWish wish) {
        return switch (desk.declare(wish, staffId)) {
            case OverrideResult.Done _ -> HttpResponse.seeOther(RULES);
            case OverrideResult.NoSuchRule _ -> HttpResponse.notFound();
            case OverrideResult.Late _ -> again(HttpStatus.CONFLICT, frame, rule, form, Map.of());
        };
    }

    private HttpResponse<?> again(
            HttpStatus status, Frame frame, Rule rule, OverrideForm form, Map<String, String> errors) {
        boolean late = status == HttpStatus.CONFLICT;
        Optional<DeclaredOverride> ongoing = ongoing(rule, rules.now());
        OverrideForm shown = late ? form.onto(OverrideForm.of(rule, ongoing)) : form;
        return pages.show(status, "admin/override", frame, new OverridePage(rule, ongoing, shown, errors, late));
    }

    private static OverridePage blank(Rule rule, Optional<DeclaredOverride> ongoing) {
        return new OverridePage(rule, ongoing, OverrideForm.of(rule, ongoing), Map.of(), false);
    }

    private static Optional<Rule> ruleOf(@Nullable String id, Force force) {
        return force.files().rule(OverrideForm.text(id));
    }

    private static Optional<DeclaredOverride> ongoing(Rule rule, Force force) {
        return force.overrideOf(rule.id()).filter(each -> each.endedAt() == null);
    }
}
