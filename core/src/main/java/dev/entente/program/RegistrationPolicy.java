package dev.entente.program;

import dev.entente.api.Label;
import java.util.Comparator;
import java.util.List;

/**
 * What a program gives to partners that register deals: how long a registration protects, within how many days there is to
 * be a meeting, how many days before an end it reminds, how often a partner may check a customer, for how many months a
 * purchase counts as recent, for how many days a partner whose protection has ended leaves the customer to others, and whether what is
 * free is approved by itself.
 */
public record RegistrationPolicy(
        @Label("Protection (days)") int protection,
        @Label("Time to a meeting (days)") int meeting,
        @Label("Reminders (days before)") List<Integer> reminders,
        @Label("Checks per member and hour") int checks,
        @Label("Recent purchases (months)") int purchases,

        @Label("Rest before the same partner registers again (days)")
        int rest,

        @Label("What is free is approved by itself") boolean automatic) {

    /** What a program says that says nothing of registrations. */
    public static final RegistrationPolicy USUAL = new RegistrationPolicy(90, 21, List.of(7, 2), 20, 6, 30, false);

    /** What a stored version promises that says nothing: those that were published before a rest could be said promise none. */
    static final RegistrationPolicy UNSAID = USUAL.resting(0);

    public RegistrationPolicy {
        reminders =
                reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private RegistrationPolicy resting(int days) {
        return new RegistrationPolicy(protection, meeting, reminders, checks, purchases, days, automatic);
    }
}
