package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.rectorblog.publication.PublishedItem;
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
    Function<PublishedItem, Document> maker() {
        Map<String, Localized> names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return item -> document(item, names);
    }

    private static Document document(PublishedItem item, Map<String, Localized> names) {
        Document document = new Document();
        document.add(new StringField(Fields.NUMBER, item.number(), Store.YES));
        addFacet(document, Fields.LANGUAGE, item.language().code());
        addFacet(document, Fields.KIND, item.kind().name());
        addFacet(document, Fields.UNIT, item.unitCode() == null ? "" : item.unitCode());
        addFacet(document, Fields.YEAR, String.valueOf(item.answeredOn().getYear()));
        addFacet(document, Fields.IN_TIME, item.answeredInTime() ? "yes" : "no");
        document.add(new LongField(Fields.PUBLISHED, item.publishedAt().toEpochMilli(), Store.NO));
        document.add(new LongField(Fields.ANSWERED, item.answeredOn().toEpochDay(), Store.YES));
        document.add(new LongField(Fields.SEQUENCE, item.changeSequence(), Store.NO));
        addTexts(document, item);
        Localized unit = item.unitCode() == null ? null : names.get(item.unitCode());
        if (unit != null) {
            addUnitName(document, unit);
        }
        return document;
    }

    private static void addFacet(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void addTexts(Document document, PublishedItem item) {
        Chain own = Chain.of(item.language());
        document.add(new StoredField(Fields.SUBJECT, item.subject()));
        document.add(new StoredField(Fields.QUESTION, item.question()));
        document.add(new StoredField(Fields.ANSWER, item.answer()));
        for (Chain chain : new Chain[] {own, Chain.FOLDED}) {
            document.add(new TextField(Fields.subject(chain), item.subject(), Store.NO));
            document.add(new TextField(Fields.question(chain), item.question(), Store.NO));
            document.add(new TextField(Fields.answer(chain), item.answer(), Store.NO));
        }
        document.add(new TextField(
                Fields.WRITTEN, item.subject() + "\n" + item.question() + "\n" + item.answer(), Store.NO));
    }

    private static void addUnitName(Document document, Localized name) {
        for (Language language : Language.values()) {
            document.add(new TextField(Fields.unitName(Chain.of(language)), name.in(language), Store.NO));
        }
    }
}
