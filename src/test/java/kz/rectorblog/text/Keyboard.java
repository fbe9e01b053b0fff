package kz.rectorblog.text;

import java.util.HashMap;
import java.util.Map;

/** The ways in which people type Kazakh: each letter and what is typed for it; a letter that is not named stays. */
enum Keyboard {
    LATIN_2021(
            "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u"
                    + " ұ=ū ү=ü ф=f х=h һ=h ц=ts ч=ch ш=ş щ=ş ъ= ы=y і=ı ь= э=e ю=iu я=ia"),
    MESSENGER("а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u"
            + " ұ=u ү=u ф=f х=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=y і=i ь= э=e ю=yu я=ya"),
    RUSSIAN("ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и");

    private final Map<Character, String> keys = new HashMap<>();

    Keyboard(String letters) {
        for (String letter : letters.split(" ")) {
            keys.put(letter.charAt(0), letter.substring(2));
        }
    }

    String type(String form) {
        StringBuilder typed = new StringBuilder();
        for (char letter : form.toCharArray()) {
            typed.append(keys.getOrDefault(letter, String.valueOf(letter)));
        }
        return typed.toString();
    }
}
