package dev.entente.imports;

import static dev.entente.imports.ImportFixtures.walk;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.tenant.CurrentTenant;
import dev.entente.territory.BringingCoverages;
import dev.entente.territory.Coverage;
import dev.entente.territory.CoverageMap;
import dev.entente.territory.CoverageMap.Change;
import dev.entente.territory.Reach;
import dev.entente.territory.Territory;
import dev.entente.territory.TerritoryFixtures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnerTargetTest {

    private static final String HEADER = "Code,Name,Covers\n";

    private final Territory dach = TerritoryFixtures.territory("dach", null, Reach.in("DE"));
    private final Territory nordics = TerritoryFixtures.territory("nordics", null, Reach.in("NO"));
    private final Territory iberia = TerritoryFixtures.capped("iberia", 1);
    private Partner heron = PartnerFixtures.partner("heron");
    private LocalDate today = LocalDate.of(2026, 11, 30);
    private final Coverages coverages = new Coverages();
    private final Partners partners = new Partners();

    @Test
    void whatAnExportSaysOfWhatIsCoveredChangesNothing() {
        assertThat(check("heron,heron,\"dach (Enterprise), nordics\"\n")).containsExactly("heron: Same[]");
        assertThat(check("heron,heron,\n")).containsExactly("heron: Same[]");
        assertThat(check("heron,heron,nordics\n")).containsExactly("heron: Changed[]");
        assertThat(check("heron,heron,-\n")).containsExactly("heron: Changed[]");
    }

    @Test
    void whatIsWrongWithItIsSaidAtItsRowAndColumn() {
        assertThat(check("heron,heron,\"dach (Enterprise), narnia\"\nkestrel,Kestrel,dach (\n"))
                .containsExactly(
                        "heron: 2 covers: There is no territory narnia. Write codes of territories",
                        "kestrel: 3 covers: Write codes of territories, each with its segment in brackets: dach (Enterprise), nordics");
    }

    @Test
    void aPartnerIsTakenInWithWhatItCoversAndGivenBackWithIt() {
        var fates = take("heron,Heron Ltd,nordics\nkestrel,Kestrel,dach (Public)\nswift,Swift,\n");
        assertThat(coverages.written.values())
                .extracting(Change::before, Change::after)
                .containsExactlyInAnyOrder(tuple("dach (Enterprise), nordics", "nordics"), tuple("", "dach (Public)"));
        var changed = (Taken) fates.getFirst();
        assertThat(KeptPartner.of(String.valueOf(changed.before())).covers()).isEqualTo("dach (Enterprise), nordics");
        assertThat(KeptPartner.of(String.valueOf(changed.after())))
                .isEqualTo(new KeptPartner(requireNonNull(partners.changed.get(heron)), "nordics", Map.of()));
        // As it was always kept where nothing was said of it.
        assertThat(((Taken) fates.getLast()).after())
                .isEqualTo(Found.written(partners.added.getLast().profile()));
    }

    @Test
    void whatWasAssignedSinceIsLeft() {
        var before = KeptPartner.text(heron.profile(), "dach (Enterprise)");
        var now = KeptPartner.text(heron.profile(), "dach (Enterprise), nordics");
        var since = KeptPartner.text(heron.profile(), "nordics");
        var items = Stream.of(now, since)
                .map(after -> new ImportItem(UUID.randomUUID(), 2, new Taken(heron.id(), "heron", before, after)))
                .toList();
        target().undo(items);
        assertThat(items).extracting(ImportItem::undo).containsExactly(Undo.RESTORED, Undo.LEFT);
        assertThat(requireNonNull(coverages.written.get(heron.id())).after()).isEqualTo("dach (Enterprise)");
    }

    @Test
    void whatWouldHaveEndedByItselfEndsThenWhereItIsGivenBack() {
        coverages.known = List.of(
                TerritoryFixtures.until("2026-12-31", covering(dach, heron, "Enterprise")),
                TerritoryFixtures.until("2026-12-05", covering(iberia, heron, "")),
                covering(nordics, heron, ""));
        var taken = taken("heron,heron,-\n");
        coverages.known = List.of(coverage(iberia, UUID.randomUUID(), "", "2026-12-05"));
        today = LocalDate.of(2026, 12, 2);
        var item = undone(taken);
        assertThat(item.undo()).isEqualTo(Undo.RESTORED);
        assertThat(begun(heron))
                .extracting(Coverage::segment, Coverage::from, Coverage::until)
                .containsExactlyInAnyOrder(
                        tuple("Enterprise", today, LocalDate.of(2026, 12, 31)),
                        tuple("", today, LocalDate.of(2026, 12, 5)),
                        tuple("", today, null));
    }

    @Test
    void whatHasEndedByItselfSinceIsNotGivenBack() {
        coverages.known =
                List.of(TerritoryFixtures.until("2026-12-05", covering(dach, heron, "")), covering(nordics, heron, ""));
        var taken = taken("heron,heron,-\n");
        coverages.known = List.of();
        today = LocalDate.of(2026, 12, 5);
        assertThat(undone(taken).undo()).isEqualTo(Undo.RESTORED);
        assertThat(begun(heron)).extracting(Coverage::territoryId).containsExactly(nordics.id());
    }

    @Test
    void whoeverIsLeavingIsGivenBackWhatItCovered() {
        heron = PartnerFixtures.partner("heron", State.OFFBOARDING);
        coverages.known = List.of(covering(nordics, heron, ""));
        var taken = taken("heron,heron,-\n");
        coverages.known = List.of();
        assertThat(undone(taken).undo()).isEqualTo(Undo.RESTORED);
        assertThat(requireNonNull(coverages.written.get(heron.id())).after()).isEqualTo("nordics");
    }

    @Test
    void whoGoesWithItsFileFillsNoTerritoryBefore() {
        var before = KeptPartner.text(heron.profile(), "iberia");
        var after = KeptPartner.text(heron.profile(), "");
        var changed = new Taken(heron.id(), "heron", before, after);
        var kestrel = PartnerFixtures.partner("kestrel");
        var created = new Taken(kestrel.id(), "kestrel", null, KeptPartner.text(kestrel.profile(), "iberia"));
        partners.others = List.of(kestrel);
        for (boolean isFree : List.of(true, false)) {
            partners.removed = isFree ? Set.of(kestrel.id()) : Set.of();
            coverages.known = List.of(covering(iberia, kestrel, ""));
            var items = Stream.of(created, changed)
                    .map(each -> new ImportItem(UUID.randomUUID(), 2, each))
                    .toList();
            target().undo(items);
            assertThat(items)
                    .extracting(ImportItem::undo)
                    .containsExactlyElementsOf(
                            isFree ? List.of(Undo.REMOVED, Undo.RESTORED) : List.of(Undo.LEFT, Undo.LEFT));
        }
    }

    @Test
    void whereTooManyMayComeForATerritoryInOtherPartsOfTheFileIsSaid() {
        coverages.known = List.of(covering(iberia, heron, ""));
        assertThat(remark("heron,heron,iberia\n", "kestrel,Kestrel,iberia (\n")).isEmpty();
        coverages.known = List.of();
        assertThat(remark("kestrel,Kestrel,iberia\nosprey,Osprey,\n", "swift,Swift,\"nordics, iberia\"\n"))
                .isEqualTo("There may not be room for all who would cover iberia: their rows are far apart and were not"
                        + " compared. Put them together to see which are refused.");
    }

    private String remark(String... parts) {
        var found = new TreeSet<String>();
        try (var walk = walk(Kind.PARTNERS, HEADER + String.join("", parts))) {
            for (var part : parts) {
                var entries = walk.next((int) part.lines().count());
                target().check(entries, (_, _) -> false);
                found.addAll(target().remarkable(entries));
            }
        }
        return target().remark(List.copyOf(found));
    }

    private static Coverage covering(Territory territory, Partner partner, String segment) {
        return coverage(territory, partner.id(), segment, "2026-01-01");
    }

    private static Coverage coverage(Territory territory, UUID partner, String segment, String from) {
        return TerritoryFixtures.coverage(territory, partner, segment, from);
    }

    private Taken taken(String rows) {
        return (Taken) take(rows).getFirst();
    }

    private ImportItem undone(Taken taken) {
        coverages.written.clear();
        var item = new ImportItem(UUID.randomUUID(), 2, taken);
        target().undo(List.of(item));
        return item;
    }

    /** What it begins to cover, as it is written. */
    private List<Coverage> begun(Partner partner) {
        var change = requireNonNull(coverages.written.get(partner.id()));
        return TerritoryFixtures.begun(coverages.look(Set.of()), partner.id(), change);
    }

    private List<String> check(String rows) {
        try (var walk = walk(Kind.PARTNERS, HEADER + rows)) {
            var entries = walk.next(10);
            var fates = target().check(entries, (_, _) -> false).iterator();
            return entries.stream().map(entry -> said(entry, fates.next())).toList();
        }
    }

    private static String said(Entry entry, Fate fate) {
        var said = entry.first().isFine()
                ? fate.toString()
                : entry.first().findings().stream()
                        .map(finding -> finding.row() + " " + finding.field() + ": " + finding.says())
                        .collect(Collectors.joining("; "));
        return entry.first().text("code") + ": " + said;
    }

    private List<Fate> take(String rows) {
        try (var walk = walk(Kind.PARTNERS, HEADER + rows)) {
            return target().take(walk.next(10));
        }
    }

    private PartnerTarget target() {
        var target = new PartnerTarget();
        target.partners = partners;
        target.coverages = coverages;
        target.tenant = new CurrentTenant() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        return target;
    }

    /** In place of a database: one that is known. */
    private final class Partners extends BringingPartners {

        private final Map<Partner, Profile> changed = new HashMap<>();
        private List<Partner> added = List.of();
        private List<Partner> others = List.of();
        private Set<UUID> removed = Set.of();

        @Override
        public Map<String, Partner> byCode(Collection<String> codes) {
            return codes.contains("heron") ? Map.of("heron", heron) : Map.of();
        }

        @Override
        public Map<UUID, Partner> byId(Collection<UUID> ids) {
            return Stream.concat(Stream.of(heron), others.stream())
                    .collect(Collectors.toMap(Partner::id, Function.identity()));
        }

        @Override
        public List<Partner> add(List<Profile> profiles) {
            added = profiles.stream().map(PartnerFixtures::partner).toList();
            return added;
        }

        @Override
        public void change(Map<Partner, Profile> said) {
            changed.putAll(said);
        }

        @Override
        public Set<UUID> remove(Collection<UUID> ids) {
            return Set.of();
        }

        @Override
        public Set<UUID> removeWithCoverage(Collection<UUID> ids) {
            return removed;
        }
    }

    /** The same of who covers what. */
    private final class Coverages extends BringingCoverages {

        private final Map<UUID, Change> written = new HashMap<>();
        private List<Coverage> known = List.of(covering(dach, heron, "Enterprise"), covering(nordics, heron, ""));

        @Override
        public CoverageMap look(Collection<UUID> some) {
            return TerritoryFixtures.map(today, List.of(dach, nordics, iberia), known.toArray(Coverage[]::new));
        }

        @Override
        public CoverageMap hold(Collection<UUID> some) {
            return look(some);
        }

        @Override
        public void write(CoverageMap map, Map<UUID, Change> changes) {
            written.putAll(changes);
        }
    }
}
