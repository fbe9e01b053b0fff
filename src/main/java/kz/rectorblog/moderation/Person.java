package kz.rectorblog.moderation;

import java.util.List;

/** Someone whom a text names, once or more often. */
record Person(List<PersonName> names, Standing standing) {

    boolean isNamedInFull() {
        return names.stream().anyMatch(PersonName::full);
    }
}
