package kz.rectorblog.statistics;

import java.time.Instant;
import java.util.Map;
import kz.rectorblog.submission.Kind;
import kz.rectorblog.text.Localized;

/**
 * The figures of everything.
 *
 * @param published answers that everyone can read now
 * @param byUnit by the code of the unit; only units that have cases
 * @param byKind only kinds that have cases
 * @param unitNames by code
 */
public record Statistics(
        Instant asOf,
        Figures all,
        long published,
        Map<String, Figures> byUnit,
        Map<Kind, Figures> byKind,
        Map<String, Localized> unitNames) {}
