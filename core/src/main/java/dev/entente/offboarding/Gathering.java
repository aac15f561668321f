package dev.entente.offboarding;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.ClosingOrganisations;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.KnowingMoves;
import dev.entente.lifecycle.PartnerMove;
import dev.entente.offboarding.Leaving.Facts;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is left of partnerships, with the system's reach; what the partner's own side sees of it is decided above. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Gathering {

    @Inject
    WindDowns windDowns;

    @Inject
    KnowingMoves moves;

    @Inject
    Partners partners;

    @Inject
    ReadingSubscriptions subscriptions;

    @Inject
    ClosingOrganisations organisations;

    @Inject
    CurrentTenant tenant;

    /** A wind-down: the move that began it, and what is left. */
    record WindDown(PartnerMove move, Leaving leaving, List<WindDownStep> steps) {}

    /** Of those of these that are being offboarded; the number of queries does not depend on how many. */
    Map<UUID, WindDown> of(Collection<UUID> partnerIds) {
        var begun = moves.last(partnerIds).stream()
                .filter(move -> move.to() == State.OFFBOARDING)
                .collect(Collectors.toMap(PartnerMove::partnerId, move -> move));
        if (begun.isEmpty()) return Map.of();
        var ids = begun.keySet().toArray(UUID[]::new);
        var steps = windDowns
                .saidOfAll(begun.values().stream().map(PartnerMove::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(step -> step.moveId));
        var facts = facts(ids);
        var today = tenant.today();
        var found = new HashMap<UUID, WindDown>();
        begun.forEach((id, move) -> {
            var own = steps.getOrDefault(move.id(), List.of());
            var leaving = Leaving.of(Objects.requireNonNull(facts.get(id)), said(own), last(move), today);
            found.put(id, new WindDown(move, leaving, own));
        });
        return found;
    }

    static LocalDate last(PartnerMove move) {
        return Objects.requireNonNull(move.lastDay());
    }

    private Map<Item, String> said(List<WindDownStep> steps) {
        var successors = partners.byIds(steps.stream()
                .map(step -> step.successorId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new));
        var names = successors.stream().collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        var said = new EnumMap<Item, String>(Item.class);
        for (var step : steps) said.put(step.item, words(step, names));
        return said;
    }

    private static String words(WindDownStep step, Map<UUID, String> names) {
        if (step.item != Item.CUSTOMERS) return step.note;
        var who = step.successorId == null ? "The vendor" : names.getOrDefault(step.successorId, "");
        return who + " looks after them from " + step.fromDay + " on. " + step.note;
    }

    private Map<UUID, Facts> facts(UUID[] ids) {
        var counts = new EnumMap<Item, Map<UUID, Long>>(Item.class);
        counts.put(Item.REGISTRATIONS, counted(windDowns.registrations(ids)));
        counts.put(Item.DEALS, counted(windDowns.deals(ids)));
        counts.put(Item.QUOTES, counted(windDowns.quotes(ids)));
        counts.put(Item.LEADS, counted(windDowns.leads(ids)));
        counts.put(Item.TERRITORIES, counted(windDowns.territories(ids, tenant.today())));
        counts.put(Item.CLAIMS, counted(windDowns.claims(ids)));
        counts.put(Item.CUSTOMERS, running(ids));
        var statements = counted(windDowns.statements(ids));
        var held = amounts(windDowns.heldBack(ids));
        var owed = amounts(windDowns.owed(ids));
        var people = organisations.people(List.of(ids));
        var agreements = agreements(windDowns.agreements(ids, tenant.today()));
        var facts = new HashMap<UUID, Facts>();
        for (var id : ids) {
            var open = new EnumMap<Item, Long>(Item.class);
            counts.forEach((item, many) -> open.put(item, many.getOrDefault(id, 0L)));
            facts.put(
                    id,
                    new Facts(
                            open,
                            owed.getOrDefault(id, List.of()),
                            held.getOrDefault(id, List.of()),
                            statements.getOrDefault(id, 0L),
                            people.getOrDefault(id, 0L),
                            agreements.getOrDefault(id, List.of())));
        }
        return facts;
    }

    private Map<UUID, Long> running(UUID[] ids) {
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> subscriptions.running(ids));
    }

    private static Map<UUID, List<String>> agreements(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> "\u201c" + row[1] + "\u201d" + (row[2] == null ? "" : " through " + row[2]),
                                Collectors.toList())));
    }

    private static Map<UUID, Long> counted(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static Map<UUID, List<Amount>> amounts(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> ((Number) row[3]).longValue() != 0)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Amount(
                                        ((Number) row[3]).longValue(), new Unit((String) row[1], (Integer) row[2])),
                                Collectors.toList())));
    }

    @Nullable
    WindDown of(UUID partnerId) {
        return of(List.of(partnerId)).get(partnerId);
    }
}
