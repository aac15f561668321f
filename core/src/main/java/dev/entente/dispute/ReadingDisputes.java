package dev.entente.dispute;

import dev.entente.dispute.ShownDispute.Comment;
import dev.entente.dispute.ShownDispute.Whole;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows disputes; a partner's member finds its own alone, because the database shows it no others. */
@ApplicationScoped
@Transactional
@Requires(DisputePermissions.READ)
public class ReadingDisputes {

    @Inject
    Disputes disputes;

    @Inject
    StoredDisputes stored;

    @Inject
    Partners partners;

    /** What is to be answered first. */
    public List<ShownDispute> list(DisputeFilter filter, int offset, int limit) {
        var page = Limit.range(offset + 1L, (long) offset + limit);
        return shown(disputes.page(filter.partnerId(), filter.statementId(), filter.states(), page));
    }

    public int count(DisputeFilter filter) {
        return Math.toIntExact(disputes.count(filter.partnerId(), filter.statementId(), filter.states()));
    }

    /** In the order of keys, behind this one. */
    public List<ShownDispute> after(UUID after, DisputeFilter filter, int limit) {
        return shown(disputes.after(after, filter.partnerId(), filter.statementId(), filter.states(), Limit.of(limit)));
    }

    public Whole open(UUID id) {
        var comments = disputes.comments(id).stream()
                .map(each -> new Comment(each.byPartner, each.saidAt, each.text))
                .toList();
        return new Whole(stored.shown(stored.seen(id)), comments);
    }

    private List<ShownDispute> shown(List<Dispute> found) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(each -> each.partnerId).distinct().toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return found.stream()
                .map(each -> ShownDispute.of(each, names.getOrDefault(each.partnerId, "")))
                .toList();
    }
}
