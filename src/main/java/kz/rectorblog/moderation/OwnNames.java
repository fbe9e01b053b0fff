package kz.rectorblog.moderation;

import java.util.ArrayList;
import java.util.List;
import kz.rectorblog.text.NameSkeleton;
import kz.rectorblog.text.Words;

/** Tells the author's own name: as given in the form, as a letter is signed or begun, as one says who one is. */
final class OwnNames {

    private final Introductions introductions;
    private final Signatures signatures;
    private final List<String> author = new ArrayList<>();

    OwnNames(Reading reading, RoleWords roles, TextShape shape, Surroundings around, String authorName) {
        this.signatures = new Signatures(reading, roles, shape, around);
        this.introductions = new Introductions(reading, roles, shape, around, signatures);
        Words.of(authorName).forEach(word -> author.add(NameSkeleton.of(NameShape.bare(word.form()))));
    }

    boolean isOwn(PersonName name) {
        return isAuthors(name) || introductions.introduces(name) || signatures.signs(name);
    }

    /** Every part of the name that the author gave agrees. */
    private boolean isAuthors(PersonName name) {
        int agreeing = 0;
        int given = 0;
        for (String part : new String[] {name.given(), name.surname(), name.patronymic()}) {
            if (part != null) {
                given++;
                agreeing += author.stream().anyMatch(own -> PersonName.same(own, part)) ? 1 : 0;
            }
        }
        return agreeing > 0 && (agreeing == given || agreeing >= 2);
    }
}
