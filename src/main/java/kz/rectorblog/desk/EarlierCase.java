package kz.rectorblog.desk;

import java.util.List;

/**
 * The author's earlier case that a finding names (G13, G19).
 *
 * @param difference what went and what came since that text; empty where the reader may not see it
 */
public record EarlierCase(String number, List<TextDifference.Run> difference) {}
