package kz.rectorblog.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<PublishedItem, Long> {

    PublishedItem save(PublishedItem item);

    PublishedItem update(PublishedItem item);

    Optional<PublishedItem> findByNumber(String number);

    /** As it stands now, whatever the transaction saw before, and held until its end. */
    @Query("SELECT i.* FROM published_item i WHERE i.number = :number FOR UPDATE")
    Optional<PublishedItem> hold(String number);

    @Query("""
        SELECT i.* FROM published_item i
         WHERE i.withdrawn_at IS NULL AND i.id < :before
           AND (:unit IS NULL OR i.unit_code = :unit)
           AND (:kind IS NULL OR i.kind = :kind)
           AND (:language IS NULL OR i.language = :language)
           AND i.asked_on BETWEEN :from AND :to
         ORDER BY i.id DESC
         LIMIT :max
        """)
    List<PublishedItem> page(
            long before,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String language,
            LocalDate from,
            LocalDate to,
            int max);

    @Query("SELECT i.* FROM published_item i WHERE i.change_sequence > :sequence ORDER BY i.change_sequence LIMIT :max")
    List<PublishedItem> changedAfter(long sequence, int max);

    @Query("SELECT i.asked_on FROM published_item i ORDER BY i.id LIMIT 1")
    Optional<LocalDate> firstAsked();

    @Query("""
        SELECT COUNT(*) AS published,
               COALESCE(SUM(i.answered_on <= i.due_date), 0) AS in_time
          FROM published_item i WHERE i.withdrawn_at IS NULL
        """)
    ItemCount count();
}
