package kz.rectorblog.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.rectorblog.publication.PublishedItem;
import kz.rectorblog.search.WordWeights.Place;
import kz.rectorblog.staff.Unit;
import kz.rectorblog.staff.Units;
import kz.rectorblog.text.Localized;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns published items into index documents: each text in the chain of its own language and in the folded one. */
@Singleton
class ItemDocuments {

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType IN_ORDER = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType LISTED = type(IndexOptions.DOCS);

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
        addTexts(document, item, item.unitCode() == null ? null : names.get(item.unitCode()));
        return document;
    }

    private static void addFacet(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void addTexts(Document document, PublishedItem item, @Nullable Localized unit) {
        document.add(new StoredField(Fields.SUBJECT, item.subject()));
        document.add(new StoredField(Fields.QUESTION, item.question()));
        document.add(new StoredField(Fields.ANSWER, item.answer()));
        List<String> subject = Chain.WRITTEN.keys(item.subject());
        List<String> question = Chain.WRITTEN.keys(item.question());
        List<String> answer = Chain.WRITTEN.keys(item.answer());
        Chain own = Chain.of(item.language());
        for (Chain chain : Chain.SEARCHED) {
            WordWeights weights = new WordWeights();
            if (chain == own || chain == Chain.FOLDED) {
                addText(document, chain, Place.SUBJECT, subject, weights);
                addText(document, chain, Place.QUESTION, question, weights);
                addText(document, chain, Place.ANSWER, answer, weights);
            }
            if (unit != null) {
                chain.language().ifPresent(language -> weights.add(Place.UNIT_NAME, chain.keys(unit.in(language))));
            }
            document.add(new Field(Fields.words(chain), new WeightStream(weights), WEIGHED));
        }
        List<String> all = Stream.of(subject, question, answer)
                .flatMap(List::stream)
                .distinct()
                .toList();
        document.add(new Field(Fields.WRITTEN, new KeyStream(all), LISTED));
    }

    private static void addText(
            Document document, Chain chain, Place place, List<String> written, WordWeights weights) {
        List<String> keys = chain.keysOf(written);
        weights.add(place, keys);
        document.add(new Field(Fields.text(chain), new KeyStream(keys), IN_ORDER));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
