package kz.rectorblog.database;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param holder the one run of the work that holds the lock */
@MappedEntity("scheduler_lock")
record SchedulerLockRow(@Id String name, String holder, Instant heldUntil) {}
