package kz.rectorblog.submission;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import kz.rectorblog.moderation.Field;
import kz.rectorblog.moderation.Finding;
import kz.rectorblog.text.Localized;
import org.jspecify.annotations.Nullable;

/** One finding as it explained itself when the text was read: the rule's words of that day, not of today. */
@MappedEntity("finding")
record StoredFinding(
        @Id @GeneratedValue @Nullable Long id,
        long assessmentId,
        int position,
        String rule,
        int ruleVersion,
        String ground,
        Field field,
        int startOffset,
        int endOffset,
        String quote,
        String titleKk,
        String titleRu,
        String titleEn,
        String whyKk,
        String whyRu,
        String whyEn,
        String adviceKk,
        String adviceRu,
        String adviceEn,
        String source) {

    static StoredFinding of(long assessmentId, int position, Finding finding) {
        Localized title = finding.title();
        Localized why = finding.why();
        Localized advice = finding.advice();
        return new StoredFinding(
                null,
                assessmentId,
                position,
                finding.rule(),
                finding.version(),
                finding.ground(),
                finding.field(),
                finding.start(),
                finding.end(),
                finding.quote(),
                title.kk(),
                title.ru(),
                title.en(),
                why.kk(),
                why.ru(),
                why.en(),
                advice.kk(),
                advice.ru(),
                advice.en(),
                finding.source());
    }

    Finding finding() {
        return new Finding(
                rule,
                ruleVersion,
                ground,
                field,
                startOffset,
                endOffset,
                quote,
                new Localized(titleKk, titleRu, titleEn),
                new Localized(whyKk, whyRu, whyEn),
                new Localized(adviceKk, adviceRu, adviceEn),
                source);
    }
}
