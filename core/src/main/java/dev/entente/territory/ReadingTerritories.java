package dev.entente.territory;

import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.territory.Territory.Said;
import dev.entente.territory.TerritoryMap.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows territories as a tree, who covers them today, and where a customer belongs. */
@ApplicationScoped
@Transactional
@Requires(TerritoryPermissions.READ)
public class ReadingTerritories {

    @Inject
    Territories territories;

    @Inject
    Partners partners;

    @Inject
    ReadingPartners reading;

    @Inject
    CurrentTenant tenant;

    /** A territory at its place in the tree, how many partners cover it today, and whether no segment of theirs bears one more. */
    public record Row(Territory territory, Said said, String path, int depth, long partners, boolean full) {}

    /** Who covers a territory. */
    public record Covering(Coverage coverage, String territory, String partner) {}

    /** From the top, each part below what it is part of. */
    public List<Row> tree() {
        var map = new TerritoryMap(territories.all());
        var today = tenant.today();
        var covering = territories.on(today).stream().collect(Collectors.groupingBy(Coverage::territoryId));
        return map.rows().stream()
                .map(each ->
                        row(map, each, covering.getOrDefault(each.territory().id(), List.of()), today))
                .toList();
    }

    private static Row row(TerritoryMap map, TerritoryMap.Row row, List<Coverage> covering, LocalDate today) {
        var territory = row.territory();
        var said = BringingTerritories.said(map, territory);
        var cap = said.cap();
        long partners = covering.stream().map(Coverage::partnerId).distinct().count();
        boolean full = cap != null && Cap.isFull(covering, cap, today);
        return new Row(territory, said, map.path(territory.id()), row.depth(), partners, full);
    }

    public Row open(String code) {
        return tree().stream()
                .filter(row -> row.territory().code().equals(code))
                .findFirst()
                .orElseThrow(ReadingTerritories::unknown);
    }

    /** Who covers it now or will, the first to begin first. */
    public List<Covering> covering(String code) {
        var territory = open(code).territory();
        return named(territories.coveragesOf(territory.id(), tenant.today()));
    }

    /** What a partner covers now or will. */
    public List<Covering> of(UUID partnerId) {
        reading.open(partnerId);
        return named(territories.ofPartner(partnerId, tenant.today()));
    }

    /** What each of these covers today, by codes: "dach (Enterprise), nordics"; who covers nothing is left out. */
    public Map<UUID, String> covered(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return Map.of();
        var found = territories.ofPartners(partnerIds.toArray(UUID[]::new), tenant.today());
        if (found.isEmpty()) return Map.of();
        var map = new TerritoryMap(territories.all());
        return found.stream()
                .collect(Collectors.groupingBy(
                        Coverage::partnerId, Collectors.mapping(each -> words(map, each), Collectors.joining(", "))));
    }

    private static String words(TerritoryMap map, Coverage coverage) {
        var code = map.byId(coverage.territoryId()).map(Territory::code).orElse("");
        return coverage.segment().isEmpty() ? code : code + " (" + coverage.segment() + ")";
    }

    private List<Covering> named(List<Coverage> coverages) {
        var ids = coverages.stream().map(Coverage::partnerId).distinct().toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        var map = new TerritoryMap(territories.all());
        return coverages.stream()
                .map(each -> new Covering(each, map.path(each.territoryId()), names.getOrDefault(each.partnerId(), "")))
                .toList();
    }

    /** Where a customer belongs, and why. */
    public Found find(Place place) {
        return new TerritoryMap(territories.all()).find(place);
    }

    static Problem unknown() {
        return new Problem(TerritoryProblem.UNKNOWN_TERRITORY, "Look for its code in the list of territories.");
    }
}
