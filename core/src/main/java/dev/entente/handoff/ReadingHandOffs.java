package dev.entente.handoff;

import dev.entente.deal.DealPermissions;
import dev.entente.handoff.ShownHandOff.Standing;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows hand-offs; a partner's member finds its own alone, because the database shows it no others. */
@ApplicationScoped
@Transactional
@Requires(DealPermissions.READ)
public class ReadingHandOffs {

    @Inject
    HandOffs handOffs;

    @Inject
    Partners partners;

    /** The newest first. */
    public List<ShownHandOff> list(HandOffFilter filter, int offset, int limit) {
        return shown(handOffs.newest(
                filter.partnerId(),
                filter.dealId(),
                filter.has(Standing.WAITING),
                filter.has(Standing.DONE),
                filter.has(Standing.OVER),
                Limit.range(offset + 1L, (long) offset + limit)));
    }

    public int count(HandOffFilter filter) {
        return Math.toIntExact(handOffs.count(
                filter.partnerId(),
                filter.dealId(),
                filter.has(Standing.WAITING),
                filter.has(Standing.DONE),
                filter.has(Standing.OVER)));
    }

    /** In the order of keys, behind this one. */
    public List<ShownHandOff> after(UUID after, HandOffFilter filter, int limit) {
        return shown(handOffs.after(
                after,
                filter.partnerId(),
                filter.dealId(),
                filter.has(Standing.WAITING),
                filter.has(Standing.DONE),
                filter.has(Standing.OVER),
                Limit.of(limit)));
    }

    public ShownHandOff open(UUID id) {
        return shown(List.of(handOffs.byId(id).orElseThrow(ReadingHandOffs::unknown)))
                .getFirst();
    }

    static Problem unknown() {
        return new Problem(HandOffProblem.UNKNOWN_HAND_OFF, "Look for it in the list.");
    }

    private List<ShownHandOff> shown(List<HandOff> found) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(each -> each.partnerId).distinct().toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return found.stream()
                .map(each -> ShownHandOff.of(each, names.getOrDefault(each.partnerId, "")))
                .toList();
    }
}
