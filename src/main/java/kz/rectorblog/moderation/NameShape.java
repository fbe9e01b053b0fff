package kz.rectorblog.moderation;

import java.util.List;
import java.util.Set;
import kz.rectorblog.text.LetterTree;
import kz.rectorblog.text.NameEndings;

/** Tells surnames and patronymics by how they are built, in any case, without knowing them. */
final class NameShape {

    private static final int SHORTEST = 4;
    private static final int LEAST_BEFORE = 2;
    private static final int LONGEST_ENDING = 6;

    private static final LetterTree PATRONYMICS = LetterTree.ofEndings(List.of(
            "ович", "евич", "овна", "евна", "ична", "овн", "евн", "ичн", "ұлы", "улы", "қызы", "кызы", "ұлым", "қыз",
            "uly", "ovich", "evich", "ovna", "evna", "kyzy", "qyzy", "kizi", "uli", "vich"));

    private static final LetterTree SURNAMES = LetterTree.ofEndings(List.of(
            "ов", "ова", "ев", "ева", "ёв", "ин", "ина", "ын", "ына", "ский", "ская", "ском", "ско", "ск", "цкий",
            "цкая", "цко", "цк", "енко", "чук", "юк", "дзе", "швили", "ян", "ұлы", "улы", "қызы", "кызы", "тегі",
            "теги", "бек", "бай", "хан", "жан", "ғали", "гали", "қали", "кали", "улла", "олла", "ov", "ova", "ev",
            "eva", "yev", "yeva", "in", "ina", "bek", "bay", "bai", "khan", "zhan", "gali", "kali", "qali", "ulla",
            "olla", "sky", "skiy", "skaya", "enko", "uly", "kyzy", "qyzy"));

    /** Beyond doubt: -ин or -бек, which other words have too, are not here. */
    private static final LetterTree PLAIN = LetterTree.ofEndings(List.of(
            "ов", "ова", "ев", "ева", "ov", "ova", "ev", "eva", "ұлы", "қызы", "улы", "кызы", "uly", "kyzy", "qyzy",
            "ович", "евич", "овна", "евна", "ovich", "evich", "ovna", "evna"));

    /** What Turkic names without any surname's ending end in; few other words do. */
    private static final LetterTree PATRONYMICS_BARE = LetterTree.ofEndings(List.of(
            "бек", "бай", "хан", "жан", "ғали", "гали", "қали", "кали", "улла", "олла", "bek", "bay", "bai", "khan",
            "zhan", "gali", "kali", "qali", "ulla", "olla"));

    private static final LetterTree GIVEN_NAMES = LetterTree.ofEndings(List.of(
            "бек", "бай", "хан", "жан", "ғали", "гали", "қали", "әлі", "гүл", "мұрат", "болат", "берген", "келді",
            "сұлтан", "назар", "тілеу", "мырза", "ғазы", "олла", "улла", "нұр", "шолпан", "сейіт"));

    /** Ordinary words that end like a surname, without their case endings. */
    private static final Set<String> ORDINARY = Set.of(
            "основ", "слов", "нов", "готов", "здоров", "снов", "услов", "кров", "голов", "столов", "перв", "прав");

    private NameShape() {}

    static boolean isPatronymic(String form) {
        return bareLength(form, PATRONYMICS) > 0;
    }

    static boolean isSurname(String form) {
        int length = bareLength(form, SURNAMES);
        return length > 0 && !ORDINARY.contains(form.substring(0, length));
    }

    /** A surname beyond doubt in the nominative, or one like Неизвестных: in the name field no case stands. */
    static boolean isBuiltSurname(String form) {
        return form.length() > SHORTEST && (isPlainSurname(form) || form.endsWith("ых") || form.endsWith("их"));
    }

    /** A Turkic given name by what it is made of: Құрманғали, Айбергенбек. */
    static boolean isGiven(String form) {
        return form.length() > SHORTEST + 1 && bareLength(form, GIVEN_NAMES) > 0;
    }

    /** A surname beyond doubt: -ов, -ев, -ұлы and their like, not -ин or -бек, which other words have too. */
    static boolean isPlainSurname(String form) {
        int length = bareLength(form, PLAIN);
        return length > 0 && !ORDINARY.contains(form.substring(0, length));
    }

    /** A father's name that serves as surname: Seitkali, Сатыбалдыбек. Without capitals it needs a role before it. */
    static boolean isBarePatronymic(String form) {
        return form.length() > SHORTEST + 1 && bareLength(form, PATRONYMICS_BARE) > 0;
    }

    /** The form without what a case added to it, where its shape shows that; else the form itself. */
    static String bare(String form) {
        int length = bareLength(form, SURNAMES);
        return length > 0 ? form.substring(0, length) : form;
    }

    /** How long the form is without its case ending, if it then ends like these; else 0. */
    private static int bareLength(String form, LetterTree shapes) {
        if (form.length() <= SHORTEST) {
            return 0;
        }
        int cuts = NameEndings.cuts(form);
        for (int cut = 0; cut <= LONGEST_ENDING; cut++) {
            int length = form.length() - cut;
            if ((cuts & 1 << cut) != 0 && length >= SHORTEST && endsSo(form, length, shapes)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean endsSo(String form, int length, LetterTree shapes) {
        int endings = shapes.endings(form, length);
        return endings != 0 && Integer.numberOfTrailingZeros(endings) + LEAST_BEFORE <= length;
    }
}
