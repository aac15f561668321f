package dev.entente.lead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.lead.LeadShares.Company;
import dev.entente.lead.LeadShares.Tally;
import dev.entente.lead.LeadShares.Turn;
import dev.entente.lead.LeadShares.Won;
import dev.entente.lead.Routing.Asked;
import dev.entente.lead.Routing.Candidate;
import dev.entente.lead.Routing.Past;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.tenant.CurrentTenant;
import dev.entente.territory.Coverage;
import dev.entente.territory.KnowingTerritories;
import dev.entente.territory.Territory;
import dev.entente.territory.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what routing depends on: as many queries for one lead as for a file of them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GatheringCandidates {

    private static final String[] LEADING = Stream.of(Partner.State.values())
            .filter(Doing.LEAD::isAllowed)
            .map(Enum::name)
            .toArray(String[]::new);

    @Inject
    LeadShares shares;

    @Inject
    KnowingTerritories territories;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    KnowingCertified certified;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** What is known of all partners now, whichever lead it is about. */
    record Field(
            LocalDate today,
            RoutingPolicy policy,
            TerritoryMap map,
            List<Coverage> coverages,
            List<Company> companies,
            Map<UUID, List<Enrolled>> enrolled,
            Certified certified,
            Map<UUID, Long> open,
            Map<UUID, List<Tally>> tallies,
            Map<UUID, Long> won,
            Map<UUID, Long> turns) {

        /** How the rules see a lead; who gave it. */
        Asked asked(LeadProfile profile, @Nullable UUID giver) {
            var found = map.find(profile.place());
            var territory = found.found().orElse(null);
            var codes = new HashSet<String>();
            if (territory != null) {
                codes.add(territory.code());
                map.above(territory).forEach(each -> codes.add(each.code()));
            }
            return new Asked(
                    territory == null ? "" : map.path(territory.id()),
                    codes,
                    found.words(),
                    profile.segment(),
                    profile.motion(),
                    profile.product(),
                    profile.hot(),
                    giver == null && profile.mutual());
        }

        @Nullable
        Territory territory(LeadProfile profile) {
            return map.find(profile.place()).found().orElse(null);
        }

        /** All partners as they stand towards a lead; who gave it, and what became of it at whom it was offered to before. */
        List<Candidate> candidates(LeadProfile profile, @Nullable UUID giver, List<Tally> before) {
            var territory = territory(profile);
            Set<UUID> covering = territory == null
                    ? Set.of()
                    : KnowingTerritories.covering(map, coverages, territory, profile.segment()).stream()
                            .map(Coverage::partnerId)
                            .collect(toSet());
            var declined = who(before, LeadShare.State.DECLINED);
            var recalled = who(before, LeadShare.State.RECALLED);
            var lapsed = who(before, LeadShare.State.LAPSED);
            return companies.stream()
                    .map(each -> candidate(
                            each,
                            covering.contains(each.id()),
                            each.id().equals(giver),
                            declined.contains(each.id()),
                            recalled.contains(each.id()),
                            lapsed.contains(each.id())))
                    .toList();
        }

        private static Set<UUID> who(List<Tally> before, LeadShare.State... states) {
            var wanted = List.of(states);
            return before.stream()
                    .filter(each -> wanted.contains(each.state()))
                    .map(Tally::partnerId)
                    .collect(toSet());
        }

        private Candidate candidate(
                Company each, boolean covers, boolean gave, boolean declined, boolean recalled, boolean lapsed) {
            var tallies = this.tallies.getOrDefault(each.id(), List.of());
            long got = tallies.stream().mapToLong(Tally::many).sum();
            boolean isNew = ChronoUnit.DAYS.between(each.since(), today) < policy.newFor();
            return new Candidate(
                    each.id(),
                    each.code(),
                    each.name(),
                    covers,
                    Set.copyOf(certified.paths(each.id(), today)),
                    tiers(each.id()),
                    types(each),
                    Math.toIntExact(open.getOrDefault(each.id(), 0L)),
                    policy.limit(each.code()),
                    record(tallies, won.getOrDefault(each.id(), 0L)),
                    turns.getOrDefault(each.id(), 0L),
                    Math.toIntExact(got),
                    isNew ? policy.seeded() : 0,
                    gave,
                    declined,
                    recalled,
                    lapsed);
        }

        private Set<String> tiers(UUID partner) {
            return enrolled.getOrDefault(partner, List.of()).stream()
                    .filter(each -> each.isOn(today))
                    .flatMap(each -> each.tierOn(today).stream())
                    .collect(toSet());
        }

        private static Set<String> types(Company company) {
            return Arrays.stream(company.types().split(" "))
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .collect(toSet());
        }

        private static Past record(List<Tally> tallies, long won) {
            return new Past(
                    sum(
                            tallies,
                            LeadShare.State.ACCEPTED,
                            LeadShare.State.WORKED,
                            LeadShare.State.CONVERTED,
                            LeadShare.State.DECLINED,
                            LeadShare.State.LAPSED),
                    sum(tallies, LeadShare.State.ACCEPTED, LeadShare.State.WORKED, LeadShare.State.CONVERTED),
                    won);
        }

        private static long sum(List<Tally> tallies, LeadShare.State... states) {
            return Stream.of(states)
                    .flatMap(state -> tallies.stream().filter(each -> each.state() == state))
                    .mapToLong(Tally::many)
                    .sum();
        }
    }

    Field gather(RoutingPolicy policy) {
        var today = tenant.today();
        var since = clock.instant().minus(policy.window(), ChronoUnit.DAYS);
        var companies = shares.companies(LEADING);
        var ids = companies.stream().map(Company::id).toList();
        return new Field(
                today,
                policy,
                territories.map(),
                territories.on(today),
                companies,
                enrolments.of(ids),
                certified.at(ids),
                shares.open().stream().collect(groupingBy(Tally::partnerId, summingLong(Tally::many))),
                shares.tally(since).stream().collect(groupingBy(Tally::partnerId)),
                shares.won(since).stream().collect(toMap(Won::partnerId, Won::many)),
                shares.turns().stream().collect(toMap(Turn::partnerId, Turn::turn)));
    }
}
