package kz.rectorblog.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of published items.
 *
 * @param next where the next page is; absent on the last one
 */
@Serdeable
record ItemsAnswer(List<ItemAnswer> items, @Nullable String next) {}
