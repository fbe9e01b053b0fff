package kz.rectorblog.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spares browsers what they already have: ETag for every asset, and for ever where the address names the content. */
@ServerFilter({"/assets/**", "/webjars/**"})
class AssetFilter {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";

    private final Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> alreadyThere(HttpRequest<?> request) {
        Optional<String> etag = etag(request);
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return etag.isPresent() && etag.get().equals(known) ? HttpResponse.notModified() : null;
    }

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() != HttpStatus.OK.getCode() && response.code() != HttpStatus.NOT_MODIFIED.getCode()) {
            return;
        }
        etag(request).ifPresent(etag -> response.getHeaders().set(HttpHeaders.ETAG, etag));
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, assets.isMarked(request) ? FOR_EVER : ASK_AGAIN);
        response.getHeaders().remove(HttpHeaders.EXPIRES);
    }

    private Optional<String> etag(HttpRequest<?> request) {
        return assets.mark(request.getPath()).map(mark -> "\"" + mark + "\"");
    }
}
