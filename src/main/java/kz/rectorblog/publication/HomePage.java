package kz.rectorblog.publication;

import java.util.List;
import java.util.Map;
import kz.rectorblog.text.Localized;

/** What the front page shows beside its words. */
public record HomePage(List<PublishedItem> latest, Map<String, Localized> units, ItemCount count) {}
