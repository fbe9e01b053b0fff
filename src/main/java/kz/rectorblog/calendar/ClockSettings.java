package kz.rectorblog.calendar;

import java.time.LocalTime;

/**
 * What an institution may set about its clock.
 *
 * @param closingTime what comes later is registered on the next working day (APPC 64(3))
 * @param extensionBasis from which day an extension runs
 * @param extensionMonths the cap of an extension, in calendar months
 * @param roll what becomes of an extension that ends on a day off
 */
public record ClockSettings(LocalTime closingTime, ExtensionBasis extensionBasis, int extensionMonths, Roll roll) {

    /** Closes at 18:00 (Certificate standard 8); receipt + 2 months, rolled to the next working day (Reg. 3.6). */
    public static final ClockSettings STANDARD =
            new ClockSettings(LocalTime.of(18, 0), ExtensionBasis.RECEIPT, 2, Roll.NEXT);

    public ClockSettings {
        if (extensionMonths < 1 || extensionMonths > 2) {
            throw new IllegalArgumentException("an extension is of 1 or 2 months (Reg. 3.6), not " + extensionMonths);
        }
    }
}
