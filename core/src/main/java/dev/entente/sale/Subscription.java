package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.sale.SaleReport.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has, as the sales say that are a part of it: nothing of it is stored. Its partner is the one that sold the
 * last part; it began with its first one, and it runs until the last of its lines has ended. What is bought once, such as a
 * set-up, does not keep it running where anything has a term. Sold is the net of all of it in the currency of the last sale,
 * less what was given back.
 */
public record Subscription(
        UUID id,
        String name,
        UUID customerId,
        String customer,
        UUID partnerId,
        LocalDate since,
        Amount sold,
        List<Part> parts) {

    /** How it stands on a day: it runs on, it runs and ends soon, or nothing of it runs. */
    public enum State {
        RUNNING,
        ENDING,
        ENDED
    }

    /** What one sale put into it of a product line; until is the first day after it, null where it does not end by itself. */
    public record Part(
            UUID saleId,
            Kind kind,
            @Nullable String family,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** The sales of one subscription as they stand, with their lines and what was given back of them. */
    record Sold(List<Sale> sales, Map<UUID, List<SaleLine>> lines, Map<UUID, List<Sale>> refunds) {}

    private static final Comparator<Sale> IN_ORDER =
            Comparator.comparing(Sale::on).thenComparing(Sale::id);

    public Subscription {
        parts = List.copyOf(parts);
    }

    static Subscription of(UUID id, Sold sold) {
        var sales = sold.sales().stream().sorted(IN_ORDER).toList();
        var last = sales.getLast();
        var since = sales.stream()
                .map(sale ->
                        Optional.ofNullable(sale.circumstances().subscribed()).orElse(sale.on()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var parts = new ArrayList<Part>();
        for (var sale : sales) parts.addAll(parts(sale, sold));
        var name = last.circumstances().subscription();
        if (name == null) throw new IllegalStateException("Of no subscription: " + last.number());
        return new Subscription(
                id, name, last.customerId(), last.customerName(), last.partnerId(), since, net(sales, sold), parts);
    }

    private static Amount net(List<Sale> sales, Sold sold) {
        var unit = sales.getLast().net().unit();
        long minor = 0;
        for (var sale : sales) {
            if (!sale.net().unit().equals(unit)) continue;
            minor += sale.net().minor();
            for (var refund : sold.refunds().getOrDefault(sale.id(), List.of()))
                minor -= refund.net().minor();
        }
        return new Amount(minor, unit);
    }

    /** One for each product line, the longest of its lines; what was wholly given back has ended then. */
    private static List<Part> parts(Sale sale, Sold sold) {
        var gone = givenBack(sale, sold.refunds().getOrDefault(sale.id(), List.of()));
        return sold.lines().getOrDefault(sale.id(), List.of()).stream()
                .map(line -> part(sale, line, gone))
                .collect(Collectors.toMap(
                        part -> Optional.ofNullable(part.family()),
                        Function.identity(),
                        Subscription::longer,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Part part(Sale sale, SaleLine line, @Nullable LocalDate gone) {
        var end = line.term().equals(Period.ZERO) ? null : sale.on().plus(line.term());
        return new Part(sale.id(), sale.kind(), line.family(), sale.on(), earlier(end, gone));
    }

    private static Part longer(Part one, Part other) {
        var end = one.until();
        var otherEnd = other.until();
        if (end == null || otherEnd == null) return otherEnd == null ? one : other;
        return otherEnd.isAfter(end) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    /** The day on which nothing was left of a sale; null while something is. */
    private static @Nullable LocalDate givenBack(Sale sale, List<Sale> refunds) {
        long left = sale.net().minor();
        if (left == 0) return null;
        for (var refund : refunds.stream().sorted(IN_ORDER).toList()) {
            left -= refund.net().minor();
            if (left <= 0) return refund.on();
        }
        return null;
    }

    /** The first day on which nothing of it runs any more; null where nothing of it ends by itself. */
    public @Nullable LocalDate until() {
        return parts.stream()
                .map(Part::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The sale that ends last, the first of several; none where nothing of it ends by itself. */
    public Optional<UUID> last() {
        var end = until();
        return parts.stream()
                .filter(part -> end != null && end.equals(part.until()))
                .map(Part::saleId)
                .findFirst();
    }

    /** The day of the last renewal; null before the first. */
    public @Nullable LocalDate renewed() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.RENEWAL)
                .map(Part::from)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The product lines that it ever had, each once. */
    public List<String> families() {
        return parts.stream()
                .map(Part::family)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Ending where no more days are left than both sides are told of ahead. */
    public State stateOn(LocalDate day, int notice) {
        if (!runsOn(day)) return State.ENDED;
        var end = until();
        return end == null || end.isAfter(day.plusDays(notice)) ? State.RUNNING : State.ENDING;
    }

    public boolean runsOn(LocalDate day) {
        boolean ends = until() != null;
        return parts.stream().anyMatch(part -> part.runsOn(day) && !(ends && part.until() == null));
    }
}
