package dev.entente.lead;

import static java.util.stream.Collectors.toSet;

import dev.entente.lead.LeadShares.Company;
import dev.entente.lead.LeadShares.Tally;
import dev.entente.lead.Routing.Asked;
import dev.entente.lead.Routing.Candidate;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Past;
import dev.entente.territory.Coverage;
import dev.entente.territory.KnowingTerritories;
import dev.entente.territory.Territory;
import dev.entente.territory.TerritoryMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How all partners stand, whichever lead it is about: read once, and carried along while leads are given out, so that the hundredth
 * of a row is routed as it would be if it came alone after the others.
 */
final class Field {

    private static final Set<LeadShare.State> TAKEN =
            Set.of(LeadShare.State.ACCEPTED, LeadShare.State.WORKED, LeadShare.State.CONVERTED);
    private static final Set<LeadShare.State> MISSED = Set.of(LeadShare.State.DECLINED, LeadShare.State.LAPSED);

    private final Known known;
    private final Map<UUID, Candidate> partners = new LinkedHashMap<>();
    private final long lastTurn;

    /** A partner that may get leads, in which paths somebody there is certified, its tiers, and what it has left of priority; on that day. */
    record Standing(
            Company company,
            Set<String> certifications,
            Set<String> tiers,
            @Nullable String priority) {}

    /** What no lead that is given out changes: the rules, the territories and who covers them, and partners. */
    record Known(
            LocalDate today,
            RoutingPolicy policy,
            TerritoryMap map,
            List<Coverage> coverages,
            List<Standing> partners) {

        /** With those of the partners that are among these. */
        Known only(Set<UUID> leading) {
            var left = partners.stream()
                    .filter(each -> leading.contains(each.company().id()))
                    .toList();
            return new Known(today, policy, map, coverages, left);
        }
    }

    /** What each of them changes, by partner: leads open, what became of those offered of late, how many were won, and the last turn. */
    record Numbers(Map<UUID, Long> open, Map<UUID, List<Tally>> tallies, Map<UUID, Long> won, Map<UUID, Long> turns) {}

    /** Where a lead belongs (null: to no territory), the same in words, and who gets it. */
    record Choice(@Nullable Territory territory, String where, Outcome outcome) {}

    Field(Known known, Numbers numbers) {
        this.known = known;
        for (var each : known.partners()) partners.put(each.company().id(), candidate(each, numbers));
        this.lastTurn = numbers.turns().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    RoutingPolicy policy() {
        return known.policy();
    }

    /** The highest turn that any partner had. */
    long lastTurn() {
        return lastTurn;
    }

    /** Who gets a lead; who gave it, and what became of it at whom it was offered to before. */
    Choice choose(LeadProfile profile, @Nullable UUID giver, List<Tally> before) {
        var found = known.map().find(profile.place());
        var territory = found.found().orElse(null);
        var codes = new HashSet<String>();
        if (territory != null) {
            codes.add(territory.code());
            known.map().above(territory).forEach(each -> codes.add(each.code()));
        }
        var path = territory == null ? "" : known.map().path(territory.id());
        var asked = new Asked(
                path,
                codes,
                found.words(),
                profile.segment(),
                profile.motion(),
                profile.product(),
                profile.hot(),
                giver == null && profile.mutual());
        var outcome = Routing.of(asked, policy(), towards(covering(territory, profile), giver, before));
        return new Choice(territory, path.isEmpty() ? found.words() : path, outcome);
    }

    /** From now on it has one more. */
    void give(UUID partner, long turn) {
        partners.computeIfPresent(partner, (_, candidate) -> candidate.given(turn));
    }

    private Set<UUID> covering(@Nullable Territory territory, LeadProfile profile) {
        if (territory == null) return Set.of();
        return KnowingTerritories.covering(known.map(), known.coverages(), territory, profile.segment()).stream()
                .map(Coverage::partnerId)
                .collect(toSet());
    }

    private List<Candidate> towards(Set<UUID> covering, @Nullable UUID giver, List<Tally> before) {
        var declined = who(before, LeadShare.State.DECLINED);
        var recalled = who(before, LeadShare.State.RECALLED);
        var lapsed = who(before, LeadShare.State.LAPSED);
        return partners.values().stream()
                .map(each -> each.towards(
                        covering.contains(each.partnerId()),
                        each.partnerId().equals(giver),
                        declined.contains(each.partnerId()),
                        recalled.contains(each.partnerId()),
                        lapsed.contains(each.partnerId())))
                .toList();
    }

    private static Set<UUID> who(List<Tally> before, LeadShare.State state) {
        return before.stream()
                .filter(each -> each.state() == state)
                .map(Tally::partnerId)
                .collect(toSet());
    }

    private Candidate candidate(Standing standing, Numbers numbers) {
        var company = standing.company();
        var id = company.id();
        var tallies = numbers.tallies().getOrDefault(id, List.of());
        long got = tallies.stream().mapToLong(Tally::many).sum();
        boolean isNew = ChronoUnit.DAYS.between(company.since(), known.today()) < policy().newFor();
        return new Candidate(
                id,
                company.code(),
                company.name(),
                false,
                standing.certifications(),
                standing.tiers(),
                types(company),
                Math.toIntExact(numbers.open().getOrDefault(id, 0L)),
                policy().limit(company.code()),
                record(tallies, numbers.won().getOrDefault(id, 0L)),
                standing.priority(),
                numbers.turns().getOrDefault(id, 0L),
                Math.toIntExact(got),
                isNew ? policy().seeded() : 0,
                false,
                false,
                false,
                false);
    }

    private static Set<String> types(Company company) {
        return Arrays.stream(company.types().split(" "))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    private static Past record(List<Tally> tallies, long won) {
        long taken = sum(tallies, TAKEN);
        return new Past(taken + sum(tallies, MISSED), taken, won);
    }

    private static long sum(List<Tally> tallies, Set<LeadShare.State> states) {
        return tallies.stream()
                .filter(each -> states.contains(each.state()))
                .mapToLong(Tally::many)
                .sum();
    }
}
