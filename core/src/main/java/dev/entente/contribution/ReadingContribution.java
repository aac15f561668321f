package dev.entente.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FoundRate;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reports what partners and programs left the vendor in some months: what was really booked, converted by the rates of those months. */
@ApplicationScoped
@Transactional
public class ReadingContribution {

    /** How many partners are looked at together: many may have nothing, however few are asked for. */
    private static final int STEP = 200;

    @Inject
    StatelessSession session;

    @Inject
    ProgramCosts costs;

    @Inject
    Partners partners;

    @Inject
    LoadingPrograms programs;

    @Inject
    FindingRates rates;

    @Inject
    CurrentTenant tenant;

    /** One part of a dimension with its name (null: what is of none). */
    public record Row(@Nullable String key, String name, Contribution contribution) {}

    /** The last fiscal quarter that is over, unless months are named. */
    @Requires(ContributionPermissions.READ)
    public Span span(@Nullable String from, @Nullable String until) {
        return Span.of(from, until, YearMonth.from(tenant.today()), tenant.get().fiscalYearStart());
    }

    @Requires(ContributionPermissions.READ)
    public Contribution of(Span span, Whose whose) {
        var booked = booked(span, Dimension.TOTAL, whose);
        return Contribution.of(booked, rates(booked));
    }

    /** Each part of a dimension that has anything, the largest contribution first; what is of none at the end. */
    @Requires(ContributionPermissions.READ)
    public List<Row> by(Dimension dimension, Span span) {
        var rows = rows(dimension, booked(span, dimension, Whose.ALL));
        rows.sort(Comparator.comparing((Row row) -> row.key() == null)
                .thenComparing(row -> row.contribution().contribution(), Comparator.reverseOrder())
                .thenComparing(Row::name));
        return rows;
    }

    /** Partners that have anything in the order of their keys, behind one; what is of no partner is in the total alone. */
    @Requires(ContributionPermissions.READ)
    public List<Row> partnersAfter(UUID after, Span span, int limit) {
        var found = new ArrayList<Row>();
        var spent = costs.within(span.from(), span.until());
        var last = after;
        while (found.size() < limit) {
            var next = partners.after(last, Limit.of(STEP));
            if (next.isEmpty()) break;
            last = next.getLast().id();
            var ids = next.stream().map(Partner::id).toArray(UUID[]::new);
            var rows = rows(Dimension.PARTNER, booked(span, Dimension.PARTNER, ids, spent));
            rows.sort(Comparator.comparing(row -> String.valueOf(row.key())));
            found.addAll(rows);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Row> rows(Dimension dimension, List<Booked> booked) {
        var known = rates(booked);
        var byKey = new LinkedHashMap<Optional<String>, List<Booked>>();
        for (var each : booked)
            byKey.computeIfAbsent(Optional.ofNullable(each.key()), _ -> new ArrayList<>())
                    .add(each);
        var names = names(
                dimension, byKey.keySet().stream().flatMap(Optional::stream).toList());
        var rows = new ArrayList<Row>();
        byKey.forEach((key, own) -> {
            var contribution = Contribution.of(own, known);
            if (contribution.isEmpty()) return;
            var name = key.map(each -> names.getOrDefault(each, each)).orElse("Of no one " + dimension.code());
            rows.add(new Row(key.orElse(null), name, contribution));
        });
        return rows;
    }

    private Map<String, String> names(Dimension dimension, List<String> keys) {
        return switch (dimension) {
            case TOTAL, MOTION -> Map.of();
            case PARTNER ->
                partners.byIds(keys.stream().map(UUID::fromString).toArray(UUID[]::new)).stream()
                        .collect(toMap(partner -> partner.id().toString(), Partner::name));
            case PROGRAM ->
                programs.all().stream().collect(toMap(program -> program.id().toString(), PublishedProgram::name));
        };
    }

    private List<Booked> booked(Span span, Dimension by, Whose whose) {
        var query = new BookedQuery(session, span, by, whose, null);
        var spent = costs.within(span.from(), span.until()).stream().filter(cost -> concerns(cost, whose));
        return Stream.concat(query.all().stream(), booked(spent, span, by)).toList();
    }

    private List<Booked> booked(Span span, Dimension by, UUID[] some, List<ProgramCost> spent) {
        var query = new BookedQuery(session, span, by, Whose.ALL, some);
        var chosen = Set.of(some);
        return Stream.concat(
                        query.all().stream(), booked(spent.stream().filter(cost -> isOfOne(cost, chosen)), span, by))
                .toList();
    }

    /** Few enough to be read as they are: a handful for each program and month. */
    private static Stream<Booked> booked(Stream<ProgramCost> spent, Span span, Dimension by) {
        return spent.flatMap(cost -> span.months().stream()
                .map(month -> new Booked(
                        key(cost, by), cost.figure(), month, cost.amount().unit(), cost.valueIn(month))));
    }

    static boolean concerns(ProgramCost cost, Whose whose) {
        return whose.by() == Dimension.TOTAL || Objects.equals(key(cost, whose.by()), whose.key());
    }

    /** Most costs are of no one partner. */
    static boolean isOfOne(ProgramCost cost, Set<UUID> partners) {
        var partner = cost.partnerId();
        return partner != null && partners.contains(partner);
    }

    private static @Nullable String key(ProgramCost cost, Dimension by) {
        var id = switch (by) {
            case TOTAL, MOTION -> null;
            case PARTNER -> cost.partnerId();
            case PROGRAM -> cost.programId();
        };
        return id == null ? null : id.toString();
    }

    /** Of the last day of each month, or today while it goes on: one query a month. */
    private Rates rates(List<Booked> booked) {
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        var today = tenant.today();
        var found = new HashMap<YearMonth, Map<Unit, Optional<FoundRate>>>();
        booked.stream()
                .collect(groupingBy(Booked::month, mapping(Booked::unit, toSet())))
                .forEach((month, units) ->
                        found.put(month, rates.find(units, own, dayOf(month, today), FindingRates.USUAL_DAYS)));
        return new Rates(own, found);
    }

    static LocalDate dayOf(YearMonth month, LocalDate today) {
        var last = month.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}
