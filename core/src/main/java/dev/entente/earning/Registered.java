package dev.entente.earning;

import dev.entente.attribution.KnowingCredits;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Part;
import dev.entente.identity.Internal;
import dev.entente.program.Business.Approved;
import dev.entente.program.RegisteredDeals;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.PinnedVersion;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the registrations that sales rest on, by the sale and the partner: the one that its source names, or that the partner claims.
 * Asked for only where a version spares registered deals; two queries, however many sales.
 */
@Internal
@ApplicationScoped
class Registered {

    @Inject
    HoldingRegistrations registrations;

    @Inject
    KnowingCredits credits;

    Map<Place, Approved> of(Collection<Sale> all, Collection<List<Part>> parts, UnaryOperator<Approved> seen) {
        boolean any = parts.stream()
                .flatMap(List::stream)
                .flatMap(part -> part.program().versions().stream())
                .anyMatch(version -> version.deals() == RegisteredDeals.KEEP);
        if (!any) return Map.of();
        var sales = all.stream().filter(sale -> !sale.isRefund()).toList();
        var claimed = credits.registrations(sales.stream().map(Sale::id).toList());
        var known = registrations.numbered(Stream.concat(
                        sales.stream().map(Sale::registration).filter(Objects::nonNull),
                        claimed.values().stream().flatMap(List::stream))
                .toList());
        var found = new HashMap<Place, Approved>();
        for (var sale : sales)
            for (var number : numbers(sale, claimed)) {
                var each = known.get(number);
                if (each != null) keep(found, sale, each, seen);
            }
        return found;
    }

    private static List<String> numbers(Sale sale, Map<UUID, List<String>> claimed) {
        var numbers = new ArrayList<String>();
        var own = sale.registration();
        if (own != null) numbers.add(own);
        numbers.addAll(claimed.getOrDefault(sale.id(), List.of()));
        return numbers;
    }

    private static void keep(Map<Place, Approved> found, Sale sale, Registration each, UnaryOperator<Approved> seen) {
        var approved = PinnedVersion.approved(each);
        if (approved == null || !standsBehind(each, approved.on(), sale.on())) return;
        found.putIfAbsent(new Place(sale.id(), each.partnerId()), seen.apply(approved));
    }

    /** It held on the day of the sale, or its deal was won while it did. */
    private static boolean standsBehind(Registration each, LocalDate since, LocalDate day) {
        return !since.isAfter(day) && (each.state() == State.CONVERTED || each.heldOn(day));
    }
}
