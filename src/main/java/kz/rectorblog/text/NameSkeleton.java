package kz.rectorblog.text;

/**
 * One spelling for the many of a name: Айгүл, Айгуль, Aigul and Aygul have the same skeleton. Only for comparing names
 * with names: ordinary words fall together in it.
 */
public final class NameSkeleton {

    private static final String[] CYRILLIC = new String[0x130];

    static {
        String[] pairs = {
            "аa", "әa", "бb", "вv", "гg", "ғg", "дd", "еe", "ёe", "жj", "зz", "иi", "йi", "кk", "қk", "лl", "мm", "нn",
            "ңn", "оo", "өo", "пp", "рr", "сs", "тt", "уu", "ұu", "үu", "фf", "хh", "һh", "цts", "чch", "шsh", "щsh",
            "ъ", "ыi", "іi", "ь", "эe", "юiu", "яia"
        };
        for (String pair : pairs) {
            CYRILLIC[pair.charAt(0) - 0x400] = pair.substring(1);
        }
    }

    private NameSkeleton() {}

    /** The skeleton of a word in its normal form. */
    public static String of(String form) {
        StringBuilder skeleton = new StringBuilder(form.length() + 4);
        for (int at = 0; at < form.length(); at++) {
            char letter = form.charAt(at);
            if (letter >= 0x400 && letter < 0x530) {
                String sound = CYRILLIC[letter - 0x400];
                append(skeleton, sound == null ? String.valueOf(letter) : sound);
            } else {
                at += appendLatin(skeleton, form, at);
            }
        }
        return skeleton.toString();
    }

    /** How many letters more than one it has taken. */
    private static int appendLatin(StringBuilder skeleton, String form, int at) {
        char letter = form.charAt(at);
        char next = at + 1 < form.length() ? form.charAt(at + 1) : ' ';
        if (next == 'h' && "zkg".indexOf(letter) >= 0) {
            append(skeleton, letter == 'z' ? "j" : letter == 'k' ? "h" : "g");
            return 1;
        }
        if (letter == 'y' && next == 'e' && (at == 0 || "aeiou".indexOf(form.charAt(at - 1)) >= 0)) {
            append(skeleton, "e");
            return 1;
        }
        append(skeleton, latin(letter));
        return 0;
    }

    private static String latin(char letter) {
        return switch (letter) {
            case 'y' -> "i";
            case 'q' -> "k";
            case 'w' -> "u";
            case 'x' -> "ks";
            case '\'' -> "";
            default -> String.valueOf(letter);
        };
    }

    /** A letter twice in a row is one: spellings differ in it most. */
    private static void append(StringBuilder skeleton, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            int last = skeleton.length() - 1;
            if (last < 0 || skeleton.charAt(last) != sound.charAt(i)) {
                skeleton.append(sound.charAt(i));
            }
        }
    }
}
