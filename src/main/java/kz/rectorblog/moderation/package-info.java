/**
 * Moderation: what the Regulation's clause 5 says of a text, said with reasons.
 *
 * <p>{@link kz.rectorblog.moderation.RuleBook} reads the rules from files; {@link kz.rectorblog.moderation.Assessor} runs
 * every one of them over a {@link kz.rectorblog.moderation.SubmittedText} and keeps every
 * {@link kz.rectorblog.moderation.Finding}; the findings' grounds give two separate verdicts,
 * {@link kz.rectorblog.moderation.Consideration} and {@link kz.rectorblog.moderation.PublicationAdvice}. A rule that
 * cannot run asks a moderator. No framework, no database, no network.
 */
@NullMarked
package kz.rectorblog.moderation;

import org.jspecify.annotations.NullMarked;
