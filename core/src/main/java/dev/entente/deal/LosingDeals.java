package dev.entente.deal;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says that a deal is lost, and why. */
@ApplicationScoped
@Transactional
public class LosingDeals {

    @Inject
    StoredDeals stored;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Requires(DealPermissions.CHANGE)
    public Deal lose(UUID id, @Nullable Integer revision, LocalDate on, String because) {
        var deal = stored.seen(id, revision);
        var findings = new Findings().line("/reason", because, 500);
        DealProfile.day(findings, "/on", on);
        if (on.isAfter(tenant.today())) findings.add("/on", "Use a day that has come");
        findings.refuse(DealProblem.UNCLEAR_DEAL);
        if (!deal.stage().isOpen()) throw ChangingDeals.closed("Only an open deal is lost.");
        var before = StoredDeals.view(deal);
        var from = deal.stage();
        deal.move(Stage.LOST, clock.instant());
        deal.close(on, because.strip());
        stored.update(deal);
        stored.moved(deal, from, because.strip());
        stored.record("deal.lost", before, deal);
        return deal;
    }
}
