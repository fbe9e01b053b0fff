package kz.rectorblog.search;

import java.time.LocalDate;
import java.util.List;
import kz.rectorblog.text.Language;
import org.apache.lucene.document.Document;

/** Reads a hit from what the index stored of it. */
final class HitReader {

    private final Passages passages;

    HitReader(Passages passages) {
        this.passages = passages;
    }

    Hit read(Document document) {
        Language language = Language.ofCode(document.get(Fields.LANGUAGE)).orElse(Language.KK);
        return new Hit(
                document.get(Fields.NUMBER),
                language,
                document.get(Fields.KIND),
                document.get(Fields.UNIT),
                LocalDate.ofEpochDay(
                        document.getField(Fields.ANSWERED).numericValue().longValue()),
                passages.whole(document.get(Fields.SUBJECT), language),
                passage(document, language));
    }

    /** From the answer where it has as many of the words as the question: people look for answers. */
    private List<Piece> passage(Document document, Language language) {
        String question = document.get(Fields.QUESTION);
        String answer = document.get(Fields.ANSWER);
        boolean answered = passages.hits(answer, language) >= Math.max(1, passages.hits(question, language));
        return passages.best(answered ? answer : question, language);
    }
}
