package dev.entente.lead;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.lead.Field.Known;
import dev.entente.lead.Field.Numbers;
import dev.entente.lead.Field.Standing;
import dev.entente.lead.LeadShares.Company;
import dev.entente.lead.LeadShares.Tally;
import dev.entente.lead.RoutingRule.By;
import dev.entente.tenant.Ids;
import dev.entente.territory.Coverage;
import dev.entente.territory.Reach;
import dev.entente.territory.TerritoryFixtures;
import dev.entente.territory.TerritoryMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final int LEADS = 100;

    /** What is kept of a lead that was given out. */
    private record Given(UUID partner, long turn) {}

    @Test
    void aHundredInOneGoAreGivenOutAsTheyAreOneByOne() {
        var known = known();
        var oneByOne = new ArrayList<Given>();
        var chosen = new ArrayList<UUID>();
        for (int i = 0; i < LEADS; i++) {
            var partner = new Field(known, numbers(oneByOne))
                    .choose(lead(i), null, List.of())
                    .outcome()
                    .chosen();
            if (partner != null) oneByOne.add(new Given(partner, i + 1));
            chosen.add(partner);
        }

        var field = new Field(known, numbers(List.of()));
        var inOneGo = new ArrayList<UUID>();
        for (int i = 0; i < LEADS; i++) {
            var partner = field.choose(lead(i), null, List.of()).outcome().chosen();
            if (partner != null) field.give(partner, i + 1);
            inOneGo.add(partner);
        }
        assertThat(inOneGo).isEqualTo(chosen);
        assertThat(chosen.stream().filter(Objects::nonNull).distinct()).hasSize(6);
        assertThat(chosen).as("in the end nobody has room").endsWith((UUID) null);
    }

    @Test
    void saysWhereALeadBelongsAndWhyItBelongsNowhere() {
        var field = new Field(known(), numbers(List.of()));
        assertThat(field.choose(lead(0), null, List.of()).where()).isEqualTo("DACH");
        var nowhere = new Field(
                new Known(TODAY, RoutingPolicy.USUAL, new TerritoryMap(List.of()), List.of(), List.of()),
                numbers(List.of()));
        assertThat(nowhere.choose(lead(0), null, List.of()).where())
                .isEqualTo("No territory is for DE, 80331, Enterprise, Rail");
    }

    @Test
    void whoMayLeadNothingAnyMoreSinceItWasReadIsOfferedNothing() {
        var known = known();
        var first = new Field(known, numbers(List.of()))
                .choose(lead(0), null, List.of())
                .outcome()
                .chosen();
        var leading = known.partners().stream()
                .map(each -> each.company().id())
                .filter(each -> !each.equals(first))
                .collect(Collectors.toSet());
        var outcome = new Field(known.only(leading), numbers(List.of()))
                .choose(lead(0), null, List.of())
                .outcome();
        assertThat(outcome.chosen()).isNotNull().isNotEqualTo(first);
    }

    /** Six partners with room for twelve each; four of them cover the territory, two are new. */
    private static Known known() {
        var dach = TerritoryFixtures.territory("dach", null, Reach.in("DE"));
        var partners = IntStream.range(0, 6)
                .mapToObj(i -> new Standing(company(i), Set.of(), Set.of(), null))
                .toList();
        var coverages = new ArrayList<Coverage>();
        for (var each : partners.subList(0, 4))
            coverages.add(TerritoryFixtures.coverage(dach, each.company().id(), "", "2025-01-01"));
        return new Known(TODAY, policy(), new TerritoryMap(List.of(dach)), coverages, partners);
    }

    private static Company company(int i) {
        var since = i % 3 == 0 ? TODAY.minusDays(10) : TODAY.minusYears(2);
        return new Company(Ids.derived("partner", i), "p" + i, "Partner " + i, "RESELLER", since);
    }

    private static RoutingPolicy policy() {
        var usual = RoutingPolicy.USUAL;
        var rules = List.of(rule("Covering", true, By.ROUND_ROBIN), rule("Anybody", false, By.CAPACITY));
        return new RoutingPolicy(
                rules, 12, Map.of("p1", 5), usual.answer(), usual.hotAnswer(), 3, 180, 5, 5, 90, 50, true, false);
    }

    private static RoutingRule rule(String name, boolean covers, By by) {
        return new RoutingRule(
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                covers,
                List.of(),
                List.of(),
                List.of(),
                List.of(by));
    }

    private static LeadProfile lead(int i) {
        return LeadFixtures.profile("Company " + i, Contact.NOBODY, "", i % 7 == 0, false);
    }

    /** As they are counted among what was given out so far. */
    private static Numbers numbers(List<Given> given) {
        var open = given.stream().collect(groupingBy(Given::partner, counting()));
        var tallies = new HashMap<UUID, List<Tally>>();
        open.forEach(
                (partner, many) -> tallies.put(partner, List.of(new Tally(partner, LeadShare.State.OFFERED, many))));
        var turns = new HashMap<UUID, Long>();
        given.forEach(each -> turns.merge(each.partner(), each.turn(), Math::max));
        return new Numbers(open, tallies, Map.of(), turns);
    }
}
