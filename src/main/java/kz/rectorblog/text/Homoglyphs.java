package kz.rectorblog.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters of other scripts and signs that are drawn like Latin letters, as people use them to hide a word from filters. */
public final class Homoglyphs {

    /** A Latin letter and everything that looks like it. */
    private static final String[] LOOK_LIKE = {
        "aαɑаᗩᴀᎪ４Ɐɐ卂λ",
        "bβьᗷʙᏴß乃в๒",
        "cсϲᑕᴄⅽᏟ匚ς⊂ƈ",
        "dԁᗪᴅᎠⅾ",
        "eεеҽᗴᴇᎬ乇є⋿",
        "fғϝᖴꜰ千Ŧƒ",
        "gɡցɢᏀǤ",
        "hһհʜᕼᎻ卄н",
        "iιіɪ丨ӏᎥ∥",
        "jјʝᒍᴊᎫ",
        "kκкᴋᏦᛕҝӄĸƙ",
        "lⅼʟᒪᏞㄥ",
        "mмᴍᗰⅿᎷ爪",
        "nηոпɴᑎ几ṉ",
        "oοоօσᴏ⊕〇",
        "pρрᴘᑭᏢ卩",
        "qԛզɋ",
        "rгʀᖇᎡ尺я",
        "sѕʂꜱᏚ丂ѕ",
        "tτтᴛᎢ丅ㄒ",
        "uυսцᴜᑌㄩʊ",
        "vνѵᴠᐯⅴ",
        "wωшԝᴡᗯ山",
        "xχххⅹ乂ㄨ",
        "yγуʏҮㄚ",
        "zᴢᏃ乙",
    };

    private static final int SQUARED = 0x1F130;
    private static final int CIRCLED_BLACK = 0x1F150;
    private static final int SQUARED_BLACK = 0x1F170;
    private static final int FLAG = 0x1F1E6;
    private static final int LETTERS = 26;

    private static final String KEYBOARDS =
            "0123456789abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final boolean[] OURS = new boolean[0x530];

    private static final Map<Integer, Character> LATIN = new HashMap<>();

    static {
        for (char letter : (KEYBOARDS + KEYBOARDS.toUpperCase(Locale.ROOT)).toCharArray()) {
            OURS[letter] = true;
        }
        for (String row : LOOK_LIKE) {
            row.codePoints().skip(1).forEach(sign -> LATIN.put(sign, row.charAt(0)));
        }
        for (int letter = 0; letter < LETTERS; letter++) {
            for (int block : new int[] {SQUARED, CIRCLED_BLACK, SQUARED_BLACK, FLAG}) {
                LATIN.put(block + letter, (char) ('a' + letter));
            }
        }
    }

    private Homoglyphs() {}

    /** Whether it is a Latin or Cyrillic letter as keyboards give it, or a digit: nothing to fold. */
    public static boolean isOurs(char character) {
        return character < OURS.length && OURS[character];
    }

    /** The text with each look-alike from other scripts as its Latin letter; the letters of our scripts stay. */
    public static String folded(String text) {
        boolean foreign = false;
        for (int at = 0; at < text.length() && !foreign; at++) {
            foreign = text.charAt(at) >= 0x80 && !isOurs(text.charAt(at));
        }
        return foreign ? translated(text) : text;
    }

    private static String translated(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        composed.codePoints().forEach(sign -> {
            Character latin = sign < 0x10000 && isOurs((char) sign) ? null : latin(sign);
            if (latin == null) {
                folded.appendCodePoint(sign);
            } else {
                folded.append(latin);
            }
        });
        return folded.toString();
    }

    private static @Nullable Character latin(int sign) {
        Character known = LATIN.get(sign);
        return known == null ? LATIN.get(Character.toLowerCase(sign)) : known;
    }
}
