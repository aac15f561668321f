package dev.entente.imports;

import static java.util.Objects.requireNonNull;

import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.Profile;
import dev.entente.problem.Problem;
import dev.entente.territory.BringingCoverages;
import dev.entente.territory.CoverageCell;
import dev.entente.territory.CoverageMap;
import dev.entente.territory.CoverageMap.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes out the partners that a file brought, and gives the others back as they were, with what they covered. */
final class GivingBackPartners {

    private final BringingPartners partners;
    private final BringingCoverages coverages;
    private final Map<Partner, Profile> restored = new HashMap<>();
    private final Map<UUID, Change> covered = new HashMap<>();

    GivingBackPartners(BringingPartners partners, BringingCoverages coverages) {
        this.partners = partners;
        this.coverages = coverages;
    }

    void undo(List<ImportItem> items) {
        var known = partners.byId(items.stream().map(ImportItem::subjectId).toList());
        var covering = coverages.hold(known.keySet());
        for (var item : items) leaveChanged(item, known, covering);
        // Whoever goes makes room for those who are given back what they covered.
        var removed = remove(items.stream().filter(GivingBackPartners::goes).toList());
        removed.forEach(covering::forget);
        for (var item : items) {
            if (item.undo == Undo.LEFT) continue;
            if (item.before() != null) restore(item, requireNonNull(known.get(item.subjectId())), covering);
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("It has sales, members, programs or something else by now");
        }
        partners.change(restored);
        coverages.write(covering, covered);
    }

    private static void leaveChanged(ImportItem item, Map<UUID, Partner> known, CoverageMap covering) {
        var partner = known.get(item.subjectId());
        if (partner == null) item.leave(Found.GONE);
        else if (!isAsLeft(item, partner, covering)) item.leave(Found.CHANGED_SINCE);
    }

    private static boolean isAsLeft(ImportItem item, Partner partner, CoverageMap covering) {
        var after = requireNonNull(item.after());
        var covers = KeptPartner.of(after).covers() == null ? null : covering.words(partner.id());
        return KeptPartner.text(partner.profile(), covers).equals(after);
    }

    private static boolean goes(ImportItem item) {
        return item.undo != Undo.LEFT && item.before() == null;
    }

    private Set<UUID> remove(List<ImportItem> items) {
        var created = new ArrayList<UUID>();
        var covering = new ArrayList<UUID>();
        for (var item : items) {
            boolean covers = KeptPartner.of(requireNonNull(item.after())).covers() != null;
            (covers ? covering : created).add(item.subjectId());
        }
        var removed = new HashSet<>(partners.remove(created));
        removed.addAll(partners.removeWithCoverage(covering));
        return removed;
    }

    private void restore(ImportItem item, Partner partner, CoverageMap covering) {
        var before = KeptPartner.of(requireNonNull(item.before()));
        var covers = before.covers();
        try {
            if (covers != null) {
                var cells = CoverageCell.read(covers, before.ends());
                covered.put(partner.id(), covering.restore(partner.id(), cells));
            }
        } catch (Problem noRoom) {
            item.leave(noRoom.errors().getFirst().detail());
            return;
        }
        if (!before.profile().equals(partner.profile())) restored.put(partner, before.profile());
        item.undo = Undo.RESTORED;
    }
}
