package dev.entente.earning;

import static java.util.Comparator.naturalOrder;

import dev.entente.attribution.Credited;
import dev.entente.sale.Sale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Days by partner on which something changed: whatever counts one of them is worked out again. */
class Days {

    private final Map<UUID, TreeSet<LocalDate>> byPartner = new HashMap<>();

    /** By the partner that sold it, and by all who are credited with it. */
    static Days of(Collection<Sale> sales, Credited credits) {
        var days = new Days();
        for (var sale : sales) {
            days.add(sale.partnerId(), sale.on());
            for (var share : credits.with(sale)) days.add(share.partner(), sale.on());
        }
        return days;
    }

    Days add(UUID partner, LocalDate day) {
        byPartner.computeIfAbsent(partner, _ -> new TreeSet<>()).add(day);
        return this;
    }

    Days addAll(Days others) {
        others.byPartner.forEach((partner, days) ->
                byPartner.computeIfAbsent(partner, _ -> new TreeSet<>()).addAll(days));
        return this;
    }

    boolean isEmpty() {
        return byPartner.isEmpty();
    }

    UUID[] partners() {
        return byPartner.keySet().toArray(UUID[]::new);
    }

    /** Of all partners; there has to be one. */
    LocalDate first() {
        return byPartner.values().stream()
                .map(TreeSet::first)
                .min(naturalOrder())
                .orElseThrow();
    }

    LocalDate last() {
        return byPartner.values().stream()
                .map(TreeSet::last)
                .max(naturalOrder())
                .orElseThrow();
    }

    Days except(Days others) {
        var rest = new Days();
        byPartner.forEach((partner, days) ->
                days.stream().filter(day -> !others.concern(partner, day, day)).forEach(day -> rest.add(partner, day)));
        return rest;
    }

    boolean concern(UUID partner) {
        return byPartner.containsKey(partner);
    }

    /** Whether any of the partner's is among these, both included. */
    boolean concern(UUID partner, LocalDate from, LocalDate until) {
        var days = byPartner.get(partner);
        var day = days == null ? null : days.ceiling(from);
        return day != null && !day.isAfter(until);
    }
}
