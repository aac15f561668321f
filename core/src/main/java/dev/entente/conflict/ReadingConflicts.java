package dev.entente.conflict;

import dev.entente.conflict.ConflictPage.Given;
import dev.entente.conflict.ConflictPage.Mark;
import dev.entente.conflict.ConflictPage.Party;
import dev.entente.conflict.GoldenRule.Claimant;
import dev.entente.conflict.GoldenRule.Dated;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationMeeting;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows cases with all their sides, to the vendor. */
@ApplicationScoped
@Transactional
@Requires(ConflictPermissions.READ)
public class ReadingConflicts {

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    StoredConflicts stored;

    @Inject
    TakingEffect effect;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    NamingMembers naming;

    @Inject
    CurrentTenant tenant;

    /** A case and how its sides are called. */
    public record Row(Conflict conflict, List<String> sides) {

        public Row {
            sides = List.copyOf(sides);
        }
    }

    /** What is to be decided first, the newest first. */
    public List<Row> list(ConflictFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        return rows(conflicts.page(
                filter.names(), filter.matter(), filter.pattern(), Limit.range(offset + 1L, (long) offset + limit)));
    }

    public int count(ConflictFilter filter) {
        return Math.toIntExact(conflicts.count(filter.names(), filter.matter(), filter.pattern()));
    }

    /** In the order of keys, behind this one. */
    public List<Row> after(UUID after, ConflictFilter filter, int limit) {
        return rows(conflicts.after(filter.names(), filter.matter(), filter.pattern(), after, Limit.of(limit)));
    }

    /** The case that a registration is in, the newest where there are several; by the key of that side. */
    public List<Contender> ofRegistration(UUID registrationId) {
        return parts.ofRegistration(registrationId);
    }

    private List<Row> rows(List<Conflict> found) {
        if (found.isEmpty()) return List.of();
        var contenders = parts.contendersOfAll(found.stream().map(Conflict::id).toArray(UUID[]::new));
        var names = stored.names(contenders);
        var sides = contenders.stream()
                .collect(Collectors.groupingBy(
                        Contender::conflictId,
                        Collectors.mapping(each -> names.getOrDefault(each.id, ""), Collectors.toList())));
        return found.stream()
                .map(each -> new Row(each, sides.getOrDefault(each.id, List.of())))
                .toList();
    }

    /** By its key, or by that of one of its sides, which is what partners and clocks know it by. */
    public ConflictPage open(UUID id) {
        var conflict = conflicts
                .byId(id)
                .or(() -> parts.contender(id).flatMap(each -> conflicts.byId(each.conflictId)))
                .orElseThrow(StoredConflicts::unknown);
        var contenders = parts.contendersOf(conflict.id);
        var known = registrations.byIds(contenders.stream()
                .map(Contender::registrationId)
                .filter(Objects::nonNull)
                .toList());
        var names = stored.names(contenders);
        var parties = contenders.stream()
                .map(each -> new Party(
                        each,
                        names.getOrDefault(each.id, ""),
                        each.registrationId == null ? null : known.get(each.registrationId),
                        effect.holds(conflict, each, known)))
                .toList();
        var marks = marks(contenders, known, parts.touchesOf(conflict.id));
        var steps = parts.stepsOf(conflict.id);
        var proposal = conflict.state.isUndecided() ? propose(conflict, parties, marks) : null;
        return new ConflictPage(conflict, parties, marks, steps, proposal, members(conflict, steps));
    }

    private Map<UUID, String> members(Conflict conflict, List<ConflictStep> steps) {
        return naming.names(
                Stream.concat(steps.stream().map(ConflictStep::by), Stream.of(conflict.escalatedTo, conflict.decidedBy))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private List<Mark> marks(List<Contender> contenders, Map<UUID, Registration> known, List<Touch> touches) {
        var marks = new ArrayList<Mark>();
        var byRegistration = new HashMap<UUID, UUID>();
        for (var each : contenders) {
            var registration = each.registrationId == null ? null : known.get(each.registrationId);
            if (registration == null) continue;
            byRegistration.put(registration.id(), each.id);
            marks.add(known(each.id, day(registration.submittedAt()), "registered", registration.problem()));
        }
        for (RegistrationMeeting each : registrations.meetings(byRegistration.keySet())) {
            var contender = byRegistration.get(each.registrationId());
            if (contender != null) marks.add(known(contender, each.on(), "met", each.note()));
        }
        touches.forEach(each -> marks.add(given(each)));
        marks.sort(Comparator.comparing(Mark::on)
                .thenComparing(each -> each.contender().toString()));
        return marks;
    }

    private static Mark known(UUID contender, LocalDate on, String kind, String words) {
        return new Mark(contender, on, kind, words, false, null);
    }

    private static Mark given(Touch touch) {
        return new Mark(
                touch.contenderId,
                touch.onDay,
                StoredConflicts.word(touch.kind),
                touch.words,
                touch.kind == Touch.Kind.DISCOVERY,
                new Given(touch.id, touch.fileId, touch.fileName));
    }

    private Proposal propose(Conflict conflict, List<Party> parties, List<Mark> marks) {
        var claimants = parties.stream()
                .map(party -> new Claimant(
                        party.contender().id,
                        party.name(),
                        party.holds(),
                        marks.stream()
                                .filter(mark -> mark.contender().equals(party.contender().id))
                                .map(mark -> new Dated(mark.on(), mark.isDiscovery()))
                                .toList()))
                .toList();
        return GoldenRule.propose(claimants, day(conflict.openedAt));
    }

    private LocalDate day(@Nullable Instant at) {
        return at == null ? tenant.today() : at.atZone(tenant.get().zone()).toLocalDate();
    }
}
