package kz.rectorblog.staff;

import static kz.rectorblog.staff.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Who a member of staff is to the blog, and all that this person may do: the one table of permissions. */
public enum Role {
    /** The person of the public relations department who runs the blog (Regulation 3.2, 3.3, 6.3). */
    MODERATOR(
            READ_QUEUE,
            READ_CASE,
            SEE_AUTHOR,
            SEE_QUARANTINED,
            REVIEW,
            FORWARD,
            EXTEND,
            APPROVE_ANSWER,
            PUBLISH,
            WITHDRAW,
            LIFT_QUARANTINE,
            CORRECT,
            SEE_STATISTICS,
            READ_JOURNAL,
            SEE_RULES,
            SEE_CALENDAR,
            READ_MAILBOX),
    /** A vice-rector or head of a unit: sees the cases forwarded to this person, and answers them (6.3). */
    EXECUTOR(ANSWER),
    /** Answers, approves, may withdraw or decline what breaks the rules (6.1). */
    RECTOR(
            READ_QUEUE,
            READ_CASE,
            SEE_AUTHOR,
            SEE_QUARANTINED,
            REVIEW,
            FORWARD,
            EXTEND,
            ANSWER,
            APPROVE_ANSWER,
            PUBLISH,
            WITHDRAW,
            LIFT_QUARANTINE,
            CORRECT,
            SEE_STATISTICS,
            READ_JOURNAL,
            READ_AUDIT,
            SEE_RULES,
            SEE_CALENDAR),
    /** The digitalisation department supports the system (6.4); that takes no reading of people's cases. */
    ADMINISTRATOR(
            SEE_STATISTICS,
            SEE_RULES,
            OVERRIDE_RULES,
            TRY_RULES,
            SEE_CALENDAR,
            MANAGE_CALENDAR,
            MANAGE_STAFF,
            MANAGE_UNITS,
            SEE_OUTBOX,
            RETRY_MESSAGES,
            READ_MAILBOX),
    /** Reads everything that is not quarantined, changes nothing. */
    AUDITOR(
            READ_QUEUE,
            READ_CASE,
            SEE_AUTHOR,
            SEE_STATISTICS,
            READ_JOURNAL,
            READ_AUDIT,
            SEE_RULES,
            SEE_CALENDAR,
            SEE_OUTBOX);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this.permissions = EnumSet.of(first, more);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The names of the permissions, as a session carries them and {@code @Secured} asks for them. */
    public Set<String> permissionNames() {
        Set<String> names = new TreeSet<>();
        permissions.forEach(permission -> names.add(permission.name()));
        return names;
    }
}
