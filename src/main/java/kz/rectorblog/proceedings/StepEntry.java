package kz.rectorblog.proceedings;

import java.util.Map;
import java.util.Set;

/**
 * A step as somebody wants it recorded.
 *
 * @param body the id of the collegial body that takes the case; empty for none
 * @param papers the ids of the papers that were accepted
 * @param fields of the form that the step gives out, by their ids
 */
public record StepEntry(String step, String body, String note, Set<String> papers, Map<String, String> fields) {

    public StepEntry {
        papers = Set.copyOf(papers);
        fields = Map.copyOf(fields);
    }
}
