package kz.rectorblog.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A query that finds the same as another and ranks nothing: where only counting is wanted, plain alternatives are walked
 * through in bulk, the best of alternatives one by one.
 */
final class Matching {

    private Matching() {}

    static Query of(Query ranked) {
        return switch (ranked) {
            case BoostQuery weighed -> of(weighed.getQuery());
            case DisjunctionMaxQuery best -> any(best);
            case BooleanQuery some -> some(some);
            default -> ranked;
        };
    }

    private static Query any(DisjunctionMaxQuery best) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        best.getDisjuncts().forEach(each -> any.add(of(each), Occur.SHOULD));
        return any.build();
    }

    private static Query some(BooleanQuery ranked) {
        BooleanQuery.Builder some =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(ranked.getMinimumNumberShouldMatch());
        for (BooleanClause clause : ranked) {
            Occur occur = clause.occur() == Occur.MUST ? Occur.FILTER : clause.occur();
            some.add(of(clause.query()), occur);
        }
        return some.build();
    }
}
