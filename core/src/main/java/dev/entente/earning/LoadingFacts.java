package dev.entente.earning;

import dev.entente.attribution.Credited;
import dev.entente.attribution.KnowingCredits;
import dev.entente.attribution.Share;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Conversions.Need;
import dev.entente.earning.Facts.Bought;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Resolution.Part;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.Pausing;
import dev.entente.milestone.Milestone;
import dev.entente.product.Product;
import dev.entente.product.Products;
import dev.entente.program.Business.Approved;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import dev.entente.rate.FindingRates;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleLine;
import dev.entente.sale.Sales;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.FreshPlans;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a batch of sales is worked out from; the number of queries does not depend on the number of sales. */
@Internal
@ApplicationScoped
class LoadingFacts {

    @Inject
    Sales sales;

    @Inject
    Products products;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    LoadingPrograms programs;

    @Inject
    Pausing pausing;

    @Inject
    Earnings earnings;

    @Inject
    KnowingCredits knowing;

    @Inject
    FindingRates rates;

    @Inject
    Registered registered;

    @Inject
    CurrentTenant tenant;

    @Inject
    FreshPlans plans;

    Facts of(List<Sale> batch) {
        return of(batch, this::parts, each -> each);
    }

    /** The same with the programs of partners, and approvals, as somebody else says that they are. */
    Facts of(List<Sale> batch, Function<List<UUID>, Map<UUID, List<Part>>> known, UnaryOperator<Approved> approved) {
        return plans.forMany(batch.size(), () -> read(batch, known, approved));
    }

    private Facts read(
            List<Sale> batch, Function<List<UUID>, Map<UUID, List<Part>>> known, UnaryOperator<Approved> approved) {
        var all = withRefunds(withOriginals(batch));
        var ids = all.keySet().toArray(UUID[]::new);
        var lines = sales.currentLinesOf(ids).stream().collect(Collectors.groupingBy(SaleLine::saleId));
        var current = earnings.currentOf(ids).stream().collect(Collectors.toMap(Place::of, row -> row));
        var credits = knowing.of(all.values());
        var partners = partners(all.values(), credits);
        var parts = known.apply(partners);
        return converting(new Facts(
                all,
                lines,
                credits,
                families(lines.values()),
                parts,
                current,
                once(() -> since(all.values(), partners)),
                registered.of(all.values(), parts.values(), approved),
                Conversions.NONE));
    }

    private Facts converting(Facts facts) {
        boolean any = facts.parts().values().stream()
                .flatMap(List::stream)
                .flatMap(part -> part.program().versions().stream())
                .map(Version::rates)
                .anyMatch(policy -> policy != null && policy.earnings() != null);
        if (!any) return facts;
        var today = tenant.today();
        var wanted = Conversions.at(today)
                .needs(facts)
                .filter(need -> need.fixed().isEmpty())
                .map(Need::wanted)
                .collect(Collectors.toSet());
        return facts.with(new Conversions(today, rates.find(wanted), kept(facts.current())));
    }

    /** The rates by which services that were delivered are converted; nothing is asked where none are. */
    Conversions conversions(List<Milestone> batch, Map<UUID, List<Part>> parts) {
        var today = Conversions.at(tenant.today());
        var needs = batch.stream()
                .flatMap(each -> Resolution.of(
                                        each.on(),
                                        each.motion(),
                                        each.program(),
                                        parts.getOrDefault(each.partnerId(), List.of()))
                                instanceof Found found
                        ? today.of(each, found).stream()
                        : Stream.of())
                .toList();
        if (needs.isEmpty()) return today;
        var wanted = needs.stream()
                .filter(need -> need.fixed().isEmpty())
                .map(Need::wanted)
                .collect(Collectors.toSet());
        var ids = batch.stream().map(Milestone::id).toArray(UUID[]::new);
        var current = earnings.currentOf(ids).stream().collect(Collectors.toMap(Place::of, row -> row));
        return new Conversions(today.today(), rates.find(wanted), kept(current));
    }

    private static Map<Place, Converted> kept(Map<Place, BookedEarning> current) {
        var kept = new HashMap<Place, Converted>();
        current.forEach((place, row) -> Snapshot.converted(row.inputs()).ifPresent(by -> kept.put(place, by)));
        return kept;
    }

    private static <T> Supplier<T> once(Supplier<T> read) {
        var found = new ArrayList<T>(1);
        return () -> {
            if (found.isEmpty()) found.add(read.get());
            return found.getFirst();
        };
    }

    private static List<UUID> partners(Collection<Sale> all, Credited credits) {
        var named = all.stream().map(Sale::partnerId);
        var others = credits.stated().values().stream().flatMap(List::stream).map(Share::partner);
        return Stream.concat(named, others).distinct().toList();
    }

    private Map<Bought, Map<String, LocalDate>> since(Collection<Sale> all, List<UUID> credited) {
        var partners = credited.toArray(UUID[]::new);
        var customers = all.stream().map(Sale::customerId).distinct().toArray(UUID[]::new);
        var since = new HashMap<Bought, Map<String, LocalDate>>();
        for (var row : sales.firstDays(partners, customers)) {
            since.computeIfAbsent(new Bought((UUID) row[0], (UUID) row[1]), _ -> new HashMap<>())
                    .put(row[2] == null ? "" : (String) row[2], (LocalDate) row[3]);
        }
        return since;
    }

    /** The programs of partners, as each is in them. */
    Map<UUID, List<Part>> parts(List<UUID> partners) {
        var byId = programs.all().stream().collect(Collectors.toMap(PublishedProgram::id, program -> program));
        var parts = new HashMap<UUID, List<Part>>();
        var pauses = pausing.of(partners);
        enrolments.of(partners).forEach((partner, enrolled) -> {
            var of = new ArrayList<Part>();
            for (var each : enrolled) {
                var program = byId.get(each.programId());
                if (program != null) of.add(new Part(program, each, pauses.getOrDefault(partner, List.of())));
            }
            parts.put(partner, of);
        });
        return parts;
    }

    private Map<UUID, Sale> withOriginals(List<Sale> batch) {
        var all = new HashMap<>(Facts.byId(batch));
        var missing = batch.stream()
                .map(Sale::refundOf)
                .filter(Objects::nonNull)
                .filter(id -> !all.containsKey(id))
                .distinct()
                .toArray(UUID[]::new);
        if (missing.length > 0) all.putAll(Facts.byId(sales.currentOf(missing)));
        return all;
    }

    // A sale's refunds depend on it and on each other.
    private Map<UUID, Sale> withRefunds(Map<UUID, Sale> all) {
        all.putAll(Facts.byId(sales.currentRefundsOf(all.keySet().toArray(UUID[]::new))));
        return all;
    }

    private Map<String, String> families(Collection<List<SaleLine>> lines) {
        var unknown = lines.stream()
                .flatMap(List::stream)
                .filter(line -> line.family() == null)
                .map(SaleLine::sku)
                .distinct()
                .toArray(String[]::new);
        if (unknown.length == 0) return Map.of();
        return products.bySkus(unknown).stream().collect(Collectors.toMap(Product::sku, Product::family));
    }
}
