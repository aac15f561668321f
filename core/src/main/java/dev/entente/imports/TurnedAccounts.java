package dev.entente.imports;

import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.deal.Deal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file has made of the accounts of its deals. It is kept with what shows that nobody has changed a deal since: the deal's
 * revision, and behind it the account where that is otherwise than it was.
 */
final class TurnedAccounts {

    private static final char THEN = ' ';

    private final Map<With, Turned> turned = new HashMap<>();

    TurnedAccounts(List<Turned> turned) {
        add(turned);
    }

    void add(List<Turned> further) {
        for (var each : further) {
            turned.merge(each.with(), each, (first, last) -> new Turned(first.with(), first.before(), last.after()));
        }
    }

    String after(Deal deal) {
        return after(new With(deal.customerId(), deal.partnerId()), deal.revision());
    }

    String after(With with, int revision) {
        var its = turned.get(with);
        return its == null ? String.valueOf(revision) : String.valueOf(revision) + THEN + Found.whole(its);
    }

    /** Negative where none was kept. */
    static int revision(ImportItem item) {
        var after = item.after();
        if (after == null) return -1;
        int then = after.indexOf(THEN);
        return Integer.parseInt(then < 0 ? after : after.substring(0, then));
    }

    /** Empty where the file has said nothing new of the account. */
    static Optional<Turned> of(ImportItem item) {
        var after = item.after();
        int then = after == null ? -1 : after.indexOf(THEN);
        return after == null || then < 0
                ? Optional.empty()
                : Optional.of(Found.whole(after.substring(then + 1), Turned.class));
    }
}
