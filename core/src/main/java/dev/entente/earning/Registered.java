package dev.entente.earning;

import dev.entente.attribution.KnowingCredits;
import dev.entente.attribution.KnowingCredits.Claimed;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the registrations that stand behind sales, by the sale and the partner: the one that its source names where it held on the day,
 * or became the deal of the sale's customer, or else the one of a claim that held. Asked for only where a version spares registered
 * deals; three queries, however many sales.
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
                        claimed.values().stream().flatMap(List::stream).map(Claimed::registration))
                .toList());
        var won = known.values().stream()
                .filter(each -> each.state() == State.CONVERTED)
                .toList();
        var found = new Found(claimed, known, registrations.customers(won));
        return sales.stream()
                .flatMap(found::behind)
                .collect(Collectors.toMap(Behind::place, behind -> seen.apply(behind.approved()), (first, _) -> first));
    }

    /** What stands behind the share of a partner in a sale. */
    record Behind(Place place, Approved approved) {}

    /** Claims by sale, registrations by number, and the customers of won deals by deal. */
    record Found(Map<UUID, List<Claimed>> claimed, Map<String, Registration> known, Map<UUID, UUID> customers) {

        /** The one that its source names first. */
        Stream<Behind> behind(Sale sale) {
            var named = Stream.ofNullable(sale.registration())
                    .flatMap(this::numbered)
                    .filter(each -> PinnedVersion.standsBehind(each, sale.on(), isOfItsCustomer(each, sale)));
            var held = claimed.getOrDefault(sale.id(), List.of()).stream()
                    .flatMap(claim -> numbered(claim.registration())
                            .filter(each -> each.partnerId().equals(claim.partner()) && each.heldOn(sale.on())));
            return Stream.concat(named, held)
                    .flatMap(each -> Stream.ofNullable(PinnedVersion.approved(each))
                            .map(approved -> new Behind(new Place(sale.id(), each.partnerId()), approved)));
        }

        private Stream<Registration> numbered(String number) {
            return Stream.ofNullable(known.get(number));
        }

        private boolean isOfItsCustomer(Registration won, Sale sale) {
            var deal = won.dealId();
            return deal != null && sale.customerId().equals(customers.get(deal));
        }
    }
}
