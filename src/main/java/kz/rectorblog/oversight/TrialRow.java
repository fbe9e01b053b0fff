package kz.rectorblog.oversight;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What somebody wants tried on past submissions. Any node that is asked for the outcome works it out for itself; texts of
 * people are kept nowhere.
 *
 * @param file of the rule book
 * @param page what would stand in that file
 * @param latest on how many of the latest submissions
 */
@MappedEntity("rule_trial")
record TrialRow(@Id String trialKey, String file, String page, int latest, long askedBy, Instant askedAt) {}
