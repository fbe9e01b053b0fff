package kz.rectorblog.staff;

/** What came of changing a member of staff. */
sealed interface Revision {

    record Revised() implements Revision {}

    record NoSuchMember() implements Revision {}

    /** Somebody else changed it since the form was shown. */
    record Late(StaffMember now) implements Revision {}

    /** Administrators neither dismiss themselves nor give up their own permission to manage the staff. */
    record OwnKey() implements Revision {}
}
