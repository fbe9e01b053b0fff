package kz.rectorblog.statistics;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Localized;
import kz.rectorblog.web.Frame;

/** What the cases of one row have in common. */
public sealed interface Heading {

    /** As a reader reads it. */
    String words(Frame frame);

    /** As programs know it. */
    String code();

    record OfUnit(String code, Localized name) implements Heading {
        @Override
        public String words(Frame frame) {
            return frame.text(name);
        }
    }

    record OfKind(Kind kind) implements Heading {
        @Override
        public String words(Frame frame) {
            return frame.text("kind." + kind.name());
        }

        @Override
        public String code() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Received in this month, by the university's calendar. */
    record OfMonth(YearMonth month) implements Heading {
        @Override
        public String words(Frame frame) {
            Locale locale = frame.language().locale();
            String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return frame.text("statistics.month", inside(name, locale), String.valueOf(month.getYear()));
        }

        // only English writes months with a capital within a line
        private static String inside(String name, Locale locale) {
            return locale.getLanguage().equals("en") ? name : name.toLowerCase(locale);
        }

        @Override
        public String code() {
            return month.toString();
        }
    }

    /** Lies with this executor, or was answered there. */
    record OfExecutor(long id, String name) implements Heading {
        @Override
        public String words(Frame frame) {
            return name;
        }

        @Override
        public String code() {
            return "staff-" + id;
        }
    }

    /** Belongs to no unit, or never lay with an executor. */
    record WithNone(String what) implements Heading {
        @Override
        public String words(Frame frame) {
            return frame.text("statistics.no-" + what);
        }

        @Override
        public String code() {
            return "no-" + what;
        }
    }

    /** So many groups, each too small to stand alone where everybody reads. */
    record Together(int groups) implements Heading {
        @Override
        public String words(Frame frame) {
            return frame.text("statistics.together", groups);
        }

        @Override
        public String code() {
            return "small-groups";
        }
    }
}
