package dev.entente.export;

import dev.entente.identity.Internal;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.ReadingMilestones;
import dev.entente.partner.BringingPartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Milestones with the codes of the partners that reached them. */
@Internal
@ApplicationScoped
@Transactional
class MilestoneRows {

    @Inject
    ReadingMilestones milestones;

    @Inject
    BringingPartners partners;

    /** A milestone, and whose it is. */
    public record MilestoneRow(Milestone milestone, String partner) {}

    public List<MilestoneRow> after(UUID after, MilestoneFilter filter, int limit) {
        var found = milestones.after(after, filter, limit);
        var byId = partners.byId(found.stream().map(Milestone::partnerId).toList());
        return found.stream()
                .map(each -> {
                    var partner = byId.get(each.partnerId());
                    return new MilestoneRow(each, partner == null ? "" : partner.code());
                })
                .toList();
    }
}
