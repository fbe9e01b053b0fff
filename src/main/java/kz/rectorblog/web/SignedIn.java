package kz.rectorblog.web;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Set;
import kz.rectorblog.common.Actor;
import kz.rectorblog.text.Language;

/** The member of staff who asks for a page, as the session tells it; permissions are what the role may do. */
public record SignedIn(long staffId, String fullName, String role, Language language, Set<String> permissions) {

    static final String STAFF_ID = "staffId";
    static final String FULL_NAME = "fullName";
    static final String ROLE = "role";
    static final String LANGUAGE = "language";

    public Actor actor() {
        return Actor.staff(staffId);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** For the session to carry; {@link #of} reads it back. */
    public Map<String, Object> attributes() {
        return Map.of(STAFF_ID, staffId, FULL_NAME, fullName, ROLE, role, LANGUAGE, language.name());
    }

    public static SignedIn of(Authentication authentication) {
        Map<String, Object> attributes = authentication.getAttributes();
        return new SignedIn(
                ((Number) required(attributes, STAFF_ID)).longValue(),
                (String) required(attributes, FULL_NAME),
                (String) required(attributes, ROLE),
                Language.valueOf((String) required(attributes, LANGUAGE)),
                Set.copyOf(authentication.getRoles()));
    }

    private static Object required(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("a session without " + name);
        }
        return value;
    }
}
