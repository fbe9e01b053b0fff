package kz.rectorblog.submission;

/**
 * The case that a complaint is started from, as its author's page names it.
 *
 * @param key of the author's own page: whoever has it may complain
 * @param number of the case
 */
public record ComplainedOf(String key, long submissionId, String number) {}
