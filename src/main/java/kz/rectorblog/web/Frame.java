package kz.rectorblog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import kz.rectorblog.text.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What every template gets beside its own page: the words, the language, who is signed in and the form's token.
 *
 * @param path the path of the request, without the query
 */
public record Frame(
        Texts texts,
        String path,
        Supplier<String> csrfToken,
        @Nullable SignedIn signedIn,
        boolean demo,
        Assets assets,
        CalendarHorizon calendar,
        Sources sources) {

    /** The address of a file of ours that browsers keep until its content changes: {@code frame.asset("/assets/theme.css")}. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** The token for a form. Asking for it makes the page personal: the answer sets a cookie. */
    public String csrf() {
        return csrfToken.get();
    }

    public Language language() {
        return texts.language();
    }

    public String lang() {
        return language().code();
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public String text(Localized saying) {
        return saying.in(language());
    }

    /** A clause, as the files of rules and procedures write it, by the name that the reader knows. */
    public String source(String written) {
        return sources.in(language(), written);
    }

    public String date(LocalDate date) {
        return texts.date(date);
    }

    /** Whether a due date may still move, because the decree of its year is not out. */
    public boolean isProvisional(LocalDate due) {
        return calendar.isProvisional(due);
    }

    /** The end of the verified calendar, where it is near; null for those who cannot lengthen it. */
    public @Nullable LocalDate calendarEnding(String permission) {
        return may(permission) ? calendar.endingSoon().orElse(null) : null;
    }

    public String moment(Instant moment) {
        return texts.moment(moment);
    }

    public boolean may(String permission) {
        return signedIn != null && signedIn.may(permission);
    }

    /** The same public page in another language; the front page for a page that has no language of its own. */
    public String pathIn(Language other) {
        boolean prefixed = path.matches("/(kk|ru|en)(/.*)?");
        return "/" + other.code() + (prefixed ? path.substring(3) : "");
    }
}
