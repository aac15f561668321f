package dev.entente.program;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Says to whoever publishes a file what becomes of the registered deals that are under way: a pure function. */
final class UnderWay {

    private UnderWay() {}

    /** How many registrations protect, by the version that they were approved under; empty where none does. */
    static Optional<String> of(ProgramFile file, SortedMap<Integer, Long> registrations) {
        long all = registrations.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) return Optional.empty();
        var under = registrations.entrySet().stream()
                .map(each -> each.getValue() + " under version " + each.getKey())
                .collect(Collectors.joining(", "));
        var many = all == 1 ? "1 registration is approved" : all + " registrations are approved";
        return Optional.of(many + " now (" + under + "): " + becomes(file, all == 1));
    }

    private static String becomes(ProgramFile file, boolean one) {
        if (file.deals() == RegisteredDeals.KEEP)
            return one ? "its deal keeps its terms and prices" : "their deals keep their terms and prices";
        var from = "from " + ProgramChanges.day(file.existing() == null ? file.from() : file.existing()) + " on ";
        return one
                ? from + "its deal earns and is priced by this version (deals: keep leaves it its own)"
                : from + "their deals earn and are priced by this version (deals: keep leaves them their own)";
    }
}
