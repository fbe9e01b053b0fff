package kz.rectorblog.moderation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the same author wrote before.
 *
 * @param number the case's registration number; the finding names it
 * @param ago how long before the text that is judged; {@code null}: not known, taken for lately
 */
public record EarlierText(
        String number, String text, @Nullable Duration ago) {}
