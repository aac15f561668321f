package dev.entente.approval;

import dev.entente.identity.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether somebody may decide what waits, and as whom. Pure. */
final class Entitlement {

    private Entitlement() {}

    /** A member with its roles. */
    record Person(UUID id, Set<Role> roles) {

        Person {
            roles = Set.copyOf(roles);
        }
    }

    /** The place of the approver as whom it decides, and for whom it stands in (null: it decides by itself). */
    record Right(int place, @Nullable UUID insteadOf) {}

    /** An approver that is waited for, by its place in the step. */
    record Waited(int place, Approver approver) {}

    /**
     * By itself if it can, else for somebody who is away.
     *
     * @param away those for whom it stands in
     * @param barred who decides nothing of it, nor does anybody in their place: whoever asked for it or made it, and whoever has
     *     approved a step of it, so that each step is looked at by somebody else
     */
    static Optional<Right> of(Person who, List<Person> away, List<Waited> waited, Set<UUID> barred) {
        if (barred.contains(who.id())) return Optional.empty();
        var own = place(who, waited).map(place -> new Right(place, null));
        if (own.isPresent()) return own;
        return away.stream()
                .filter(each -> !barred.contains(each.id()))
                .flatMap(each -> place(each, waited).map(place -> new Right(place, each.id())).stream())
                .findFirst();
    }

    /** Everybody of these who may decide as one of those that are asked, by themselves or for somebody who is away. */
    static Set<UUID> all(List<Person> able, Map<UUID, UUID> away, List<Approver> asked, Set<UUID> barred) {
        var free = able.stream().filter(who -> !barred.contains(who.id())).toList();
        var meant = free.stream()
                .filter(who -> asked.stream().anyMatch(each -> each.is(who.id(), who.roles())))
                .map(Person::id)
                .collect(Collectors.toSet());
        var standIns = free.stream()
                .map(Person::id)
                .filter(id -> standsInFor(id, away).stream().anyMatch(meant::contains));
        return Stream.concat(meant.stream(), standIns).collect(Collectors.toSet());
    }

    // By name before by role, so that the place of a role stays open for somebody else who has it.
    private static Optional<Integer> place(Person who, List<Waited> waited) {
        var meant = waited.stream()
                .filter(each -> each.approver().is(who.id(), who.roles()))
                .toList();
        return meant.stream()
                .filter(each -> each.approver() instanceof Approver.Person)
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .map(Waited::place);
    }

    /** Those for whom a member stands in: who is away is followed to the first who is not. */
    static Set<UUID> standsInFor(UUID member, Map<UUID, UUID> away) {
        if (away.containsKey(member)) return Set.of();
        var all = new HashSet<UUID>();
        for (var each : away.keySet()) if (ends(each, away).equals(Optional.of(member))) all.add(each);
        return all;
    }

    private static Optional<UUID> ends(UUID from, Map<UUID, UUID> away) {
        var seen = new ArrayList<UUID>();
        UUID at = from;
        while (at != null && away.containsKey(at)) {
            if (seen.contains(at)) return Optional.empty();
            seen.add(at);
            at = away.get(at);
        }
        return Optional.ofNullable(at);
    }
}
