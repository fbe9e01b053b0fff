package kz.rectorblog.staff;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kz.rectorblog.web.Texts;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form about a member of staff: field to text, in the order of the fields. */
@Singleton
class StaffFormCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    private final StaffRepository staff;
    private final Units units;

    StaffFormCheck(StaffRepository staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    Map<String, String> ofNew(StaffForm form, Texts texts) {
        Map<String, String> errors = ofKnown(form, null, texts);
        password(form.password(), errors, texts);
        return errors;
    }

    /** @param id whose form it is: this person may keep the own address */
    Map<String, String> ofKnown(StaffForm form, @Nullable Long id, Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        words("fullName", form.fullName(), errors, texts);
        email(form, id, errors, texts);
        words("positionKk", form.positionKk(), errors, texts);
        words("positionRu", form.positionRu(), errors, texts);
        words("positionEn", form.positionEn(), errors, texts);
        if (!Typed.text(form.unit()).isEmpty() && !unitExists(form)) {
            errors.put("unit", texts.text("staff.error.unit"));
        }
        if (form.chosenRole().isEmpty()) {
            errors.put("role", texts.text("staff.error.role"));
        }
        if (form.chosenLanguage().isEmpty()) {
            errors.put("language", texts.text("staff.error.language"));
        }
        return errors;
    }

    static void password(@Nullable String typed, Map<String, String> errors, Texts texts) {
        if (typed == null || !Passwords.isAcceptable(typed)) {
            errors.put("password", texts.text("staff.error.password", Passwords.SHORTEST, Passwords.LONGEST));
        }
    }

    static void words(String field, @Nullable String typed, Map<String, String> errors, Texts texts) {
        String text = Typed.text(typed);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            errors.put(field, texts.text("staff.error.words", LONGEST_NAME));
        }
    }

    private void email(StaffForm form, @Nullable Long id, Map<String, String> errors, Texts texts) {
        String address = Staffing.address(Typed.text(form.email()));
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            errors.put("email", texts.text("staff.error.email"));
        } else if (isTaken(address, id)) {
            errors.put("email", texts.text("staff.error.email-taken"));
        }
    }

    private boolean isTaken(String address, @Nullable Long id) {
        return staff.findByEmail(address)
                .map(StaffRow::member)
                .filter(member -> id == null || member.id() != id)
                .isPresent();
    }

    private boolean unitExists(StaffForm form) {
        Long id = Typed.number(form.unit());
        return id != null && units.byId(id).isPresent();
    }
}
