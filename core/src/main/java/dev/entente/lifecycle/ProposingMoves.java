package dev.entente.lifecycle;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Proposes moves for what speaks for them, once: while a proposal is open, and for a month after it was declined, the same is not
 * proposed again.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProposingMoves {

    private static final Duration REST = Duration.ofDays(30);

    @Inject
    MoveProposals proposals;

    @Inject
    LifecycleNews news;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Those that can go there, each with what speaks for it; the caller has their turns. How many are new. */
    public int propose(State to, Map<Partner, String> because) {
        var able = new LinkedHashMap<UUID, Partner>();
        because.keySet().stream()
                .filter(partner -> Lifecycle.next(partner.state()).contains(to))
                .forEach(partner -> able.put(partner.id(), partner));
        if (able.isEmpty()) return 0;
        var settled = proposals.settled(
                able.keySet().toArray(UUID[]::new), to.name(), clock.instant().minus(REST));
        settled.forEach(able::remove);
        var fresh = able.values().stream()
                .map(partner -> new MoveProposal(partner.id(), to, because.getOrDefault(partner, ""), clock.instant()))
                .toList();
        proposals.insertAll(fresh);
        audit.recordAll(fresh.stream()
                .map(each -> new Change("move.proposed", "partner", each.partnerId(), null, view(each)))
                .toList());
        fresh.forEach(each -> news.proposed(each, name(able, each.partnerId())));
        return fresh.size();
    }

    private static String name(Map<UUID, Partner> partners, UUID id) {
        return List.of(id).stream()
                .map(partners::get)
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> view(MoveProposal proposal) {
        return Map.of("state", proposal.to().code(), "because", proposal.because());
    }
}
