package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Language;
import kz.rectorblog.text.Localized;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Turns published items into index documents: each text in the chain of its own language and in the folded one. */
@Singleton
class ItemDocuments {

    private final Units units;

    ItemDocuments(Units units) {
        this.units = units;
    }

    /** A maker of documents that knows the units' names of this moment. */
    Function<PublishedRow, Document> maker() {
        Map<String, Localized> names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return row -> document(row, names);
    }

    private static Document document(PublishedRow row, Map<String, Localized> names) {
        Document document = new Document();
        document.add(new StringField(Fields.NUMBER, row.number(), Store.YES));
        addFacet(document, Fields.LANGUAGE, row.language());
        addFacet(document, Fields.KIND, row.kind());
        addFacet(document, Fields.UNIT, row.unitCode() == null ? "" : row.unitCode());
        addFacet(document, Fields.YEAR, String.valueOf(row.answeredOn().getYear()));
        addFacet(document, Fields.IN_TIME, row.answeredOn().isAfter(row.dueDate()) ? "no" : "yes");
        document.add(new LongField(Fields.PUBLISHED, row.publishedAt().toEpochMilli(), Store.NO));
        document.add(new LongField(Fields.ANSWERED, row.answeredOn().toEpochDay(), Store.YES));
        document.add(new LongField(Fields.SEQUENCE, row.changeSequence(), Store.NO));
        addTexts(document, row);
        Localized unit = row.unitCode() == null ? null : names.get(row.unitCode());
        if (unit != null) {
            addUnitName(document, unit);
        }
        return document;
    }

    private static void addFacet(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void addTexts(Document document, PublishedRow row) {
        Chain own = Chain.of(Language.ofCode(row.language()).orElse(Language.KK));
        document.add(new StoredField(Fields.SUBJECT, row.subject()));
        document.add(new StoredField(Fields.QUESTION, row.question()));
        document.add(new StoredField(Fields.ANSWER, row.answer()));
        for (Chain chain : new Chain[] {own, Chain.FOLDED}) {
            document.add(new TextField(Fields.subject(chain), row.subject(), Store.NO));
            document.add(new TextField(Fields.question(chain), row.question(), Store.NO));
            document.add(new TextField(Fields.answer(chain), row.answer(), Store.NO));
        }
        document.add(new TextField(Fields.WRITTEN, row.subject() + "\n" + row.question() + "\n" + row.answer(), Store.NO));
    }

    private static void addUnitName(Document document, Localized name) {
        for (Language language : Language.values()) {
            document.add(new TextField(Fields.unitName(Chain.of(language)), name.in(language), Store.NO));
        }
    }
}
