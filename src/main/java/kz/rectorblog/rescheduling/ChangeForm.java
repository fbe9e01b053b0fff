package kz.rectorblog.rescheduling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.rectorblog.web.TypedForm;

/**
 * A change of the calendar as an administrator types it.
 *
 * @param kind what is to be changed: {@link Kind#code}
 * @param id of the day or the table that is taken back
 * @param table in the form of {@code kz.tsv}: the file, else what stands in the field
 * @param mark of the plan that the form was shown with
 */
public record ChangeForm(
        String kind,
        String id,
        String date,
        String state,
        String reasonKk,
        String reasonRu,
        String reasonEn,
        String act,
        String table,
        String mark) {

    /** The kinds of change, by what their address and their forms call them. */
    enum Kind {
        DAY,
        DAY_END,
        TABLE,
        TABLE_END,
        RECOUNT;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    static ChangeForm blank(Kind kind, String id) {
        return new ChangeForm(kind.code(), id, "", "", "", "", "", "", "", "");
    }

    static ChangeForm of(TypedForm typed) {
        String file = value(typed, "file");
        return new ChangeForm(
                value(typed, "kind"),
                value(typed, "id"),
                value(typed, "date"),
                value(typed, "state"),
                value(typed, "reasonKk"),
                value(typed, "reasonRu"),
                value(typed, "reasonEn"),
                value(typed, "act"),
                file.isBlank() ? typed.value("table").orElse("") : file,
                value(typed, "mark"));
    }

    private static String value(TypedForm typed, String name) {
        return typed.value(name).orElse("").strip();
    }
}
