package kz.rectorblog.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import kz.rectorblog.common.RulesFolder;
import kz.rectorblog.text.Sources;

/** Reads the names of the sources at the start: a broken file stops it, with file, line and reason. */
@Factory
final class SourcesOfPages {

    @Context
    Sources sources() {
        return Sources.load(RulesFolder.locate(), BrokenSources::new);
    }
}
