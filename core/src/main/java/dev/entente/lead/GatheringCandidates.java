package dev.entente.lead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.lead.Field.Known;
import dev.entente.lead.Field.Numbers;
import dev.entente.lead.Field.Standing;
import dev.entente.lead.LeadShares.Company;
import dev.entente.lead.LeadShares.Tally;
import dev.entente.lead.LeadShares.Turn;
import dev.entente.lead.LeadShares.Won;
import dev.entente.lead.RoutingRule.By;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.reward.KnowingPriority;
import dev.entente.tenant.CurrentTenant;
import dev.entente.territory.KnowingTerritories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
    KnowingPriority priority;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    Field gather(RoutingPolicy policy) {
        return count(known(policy));
    }

    /** What may be read before it is somebody's turn. */
    Known known(RoutingPolicy policy) {
        var today = tenant.today();
        var companies = shares.companies(LEADING);
        var ids = companies.stream().map(Company::id).toList();
        var enrolled = enrolments.of(ids);
        var paths = certified.at(ids).paths(today);
        Map<UUID, String> left = policy.asks(By.PRIORITY) ? priority.left(ids) : Map.of();
        var partners = companies.stream()
                .map(each -> new Standing(
                        each,
                        paths.getOrDefault(each.id(), Set.of()),
                        tiers(enrolled.getOrDefault(each.id(), List.of()), today),
                        left.get(each.id())))
                .toList();
        return new Known(today, policy, territories.map(), territories.on(today), partners);
    }

    /** The rest, which is true for as long as nobody else has the turn; without partners that may lead nothing any more since they were read. */
    Field count(Known known) {
        var leading = shares.companies(LEADING).stream().map(Company::id).collect(toSet());
        var since = clock.instant().minus(known.policy().window(), ChronoUnit.DAYS);
        return new Field(
                known.only(leading),
                new Numbers(
                        shares.open().stream().collect(groupingBy(Tally::partnerId, summingLong(Tally::many))),
                        shares.tally(since).stream().collect(groupingBy(Tally::partnerId)),
                        shares.won(since).stream().collect(toMap(Won::partnerId, Won::many)),
                        shares.turns().stream().collect(toMap(Turn::partnerId, Turn::turn))));
    }

    private static Set<String> tiers(List<Enrolled> enrolled, LocalDate today) {
        return enrolled.stream()
                .filter(each -> each.isOn(today))
                .flatMap(each -> each.tierOn(today).stream())
                .collect(toSet());
    }
}
