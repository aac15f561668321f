package dev.entente.duty;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.Measures;
import dev.entente.measure.Windows;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.Gauge.Step;
import dev.entente.program.Requirement;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what a partner takes on by its types, with what it has reached where that is counted; to its members, that of their own. */
@ApplicationScoped
public class ReadingDuties {

    @Inject
    ReadingPartners partners;

    @Inject
    Desk desk;

    /** What was reached in some days. */
    public record Reached(DateRange days, Step step) {}

    /** What a partner takes on as one of a type; in the days that run and those before, where it was a partner then. */
    public record Owed(
            PartnerType type,
            Duty duty,
            @Nullable Reached now,
            @Nullable Reached before) {}

    /** In the order of types and duties. */
    @Requires(DutyPermissions.READ)
    public List<Owed> of(UUID partnerId) {
        var partner = partners.open(partnerId);
        return Scope.call(reach(), () -> desk.of(partner));
    }

    /** Sales that name another count too: for one partner alone, so the whole is read with the system's reach. */
    private static Scope reach() {
        var scope = Scope.current();
        return scope.partnerId() == null ? scope : Scope.system(scope.tenantId());
    }

    /** In one transaction, which belongs to one scope: a second one within would need two connections at once. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        DutyLists lists;

        @Inject
        Measures measures;

        @Inject
        CurrentTenant tenant;

        List<Owed> of(Partner partner) {
            var all = lists.all().stream()
                    .filter(list -> partner.types().contains(list.type()))
                    .toList();
            var counted = new Counted(partner, asked(all));
            return all.stream()
                    .flatMap(list -> list.duties().stream().map(duty -> owed(list.type(), duty, counted)))
                    .toList();
        }

        /** What is to be known by which day: one question for each day and figure, however many duties ask for it. */
        private Map<LocalDate, Set<Measure>> asked(List<DutyList> all) {
            var asked = new HashMap<LocalDate, Set<Measure>>();
            for (var list : all) {
                for (var duty : list.duties()) {
                    var measure = duty.measure();
                    if (measure == null) continue;
                    asked.computeIfAbsent(tenant.today(), _ -> new HashSet<>()).add(measure);
                    asked.computeIfAbsent(before(measure), _ -> new HashSet<>()).add(measure);
                }
            }
            return asked;
        }

        /** The last day of the days before those that run. */
        private LocalDate before(Measure measure) {
            return days(measure, tenant.today()).from().minusDays(1);
        }

        private DateRange days(Measure measure, LocalDate day) {
            return Windows.days(measure.window(), day, day, tenant.get().fiscalYearStart());
        }

        private Owed owed(PartnerType type, Duty duty, Counted counted) {
            var measure = duty.measure();
            if (measure == null) return new Owed(type, duty, null, null);
            return new Owed(type, duty, counted.reached(duty, tenant.today()), counted.reached(duty, before(measure)));
        }

        /** What a partner has of each figure by each day. */
        private final class Counted {

            private final Partner partner;
            private final Map<LocalDate, Map<Measure, Amount>> totals = new HashMap<>();
            private final Map<String, String> words = measures.catalog().stream()
                    .collect(Collectors.toMap(Definition::what, Definition::words, (one, _) -> one));

            Counted(Partner partner, Map<LocalDate, Set<Measure>> asked) {
                this.partner = partner;
                var joined = Map.of(partner.id(), partner.since());
                asked.forEach((day, some) ->
                        totals.put(day, measures.totals(some, joined, day).getOrDefault(partner.id(), Map.of())));
            }

            /** Nothing where it was no partner by then. */
            @Nullable
            Reached reached(Duty duty, LocalDate day) {
                var measure = duty.measure();
                var target = duty.target();
                if (measure == null || target == null || partner.since().isAfter(day)) return null;
                var label = words.getOrDefault(target.what(), target.what());
                var has = totals.getOrDefault(day, Map.of()).getOrDefault(measure, Amount.zero(measure.unit()));
                return new Reached(days(measure, day), new Step(new Requirement(measure, target.least(), label), has));
            }
        }
    }
}
