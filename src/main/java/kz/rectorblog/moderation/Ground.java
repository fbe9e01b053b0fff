package kz.rectorblog.moderation;

import kz.rectorblog.text.Localized;

/** A ground of the Regulation with what it does to each verdict, unless a rule of its own says otherwise. */
public record Ground(String id, Localized title, String source, Effect effect) {}
