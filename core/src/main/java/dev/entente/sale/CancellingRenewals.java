package dev.entente.sale;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.sale.AutomaticRenewal.Known;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cancels the renewal of what renews by itself, before it happens, and lets it renew again. The partner is told. */
@ApplicationScoped
@Transactional
public class CancellingRenewals {

    @Inject
    Sales sales;

    @Inject
    KnowingRenewals knowing;

    @Inject
    RenewalNews news;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** By any of its sales; on the day on which it was cancelled, today where nothing is said. */
    @Requires(SalePermissions.RECORD)
    public void cancel(UUID saleId, @Nullable LocalDate on) {
        var known = renewing(saleId);
        var day = on == null ? tenant.today() : on;
        if (day.isBefore(known.last().on()) || day.isAfter(tenant.today()))
            throw Problem.field(SaleProblem.NO_RENEWAL, "/on", "Use a day of this term, up to today");
        if (known.stopped()) return;
        sales.insertStops(List.of(new RenewalStop(known.last(), day, clock.instant())));
        audit.record("renewal.cancelled", "sale", known.last().id(), null, Map.of("on", day.toString()));
        news.decided(known.subscription(), "was cancelled");
    }

    /** It renews again; one that was not cancelled is left alone. */
    @Requires(SalePermissions.RECORD)
    public void resume(UUID saleId) {
        var known = renewing(saleId);
        if (!known.stopped()) return;
        sales.deleteStop(known.last().id());
        audit.record("renewal.resumed", "sale", known.last().id(), null, null);
        news.decided(known.subscription(), "takes place after all");
    }

    private Known renewing(UUID saleId) {
        if (sales.current(saleId).isEmpty())
            throw new Problem(SaleProblem.UNKNOWN_SUBSCRIPTION, "Look for it in the list of subscriptions.");
        return knowing.locked(saleId)
                .filter(known -> known.subscription().runsOn(tenant.today()))
                .orElseThrow(() -> new Problem(
                        SaleProblem.NO_RENEWAL,
                        "It does not run, or its last sale does not say that it renews by itself."));
    }
}
