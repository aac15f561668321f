package dev.entente.deal;

import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens deals: one that somebody describes, or many that come from elsewhere. */
@ApplicationScoped
@Transactional
public class OpeningDeals {

    public static final int MOST = 1_000;

    @Inject
    BringingDeals bringing;

    @Inject
    CheckingStanding standing;

    @Inject
    SharedOfDeals shared;

    /** A deal to be, and where it comes from. */
    public record NewDeal(Origin origin, DealProfile profile) {}

    /** One that was opened, as it stands, for whoever opens deals. */
    @Requires(DealPermissions.OPEN)
    public DealPage opened(UUID id) {
        return shared.page(id);
    }

    @Requires(DealPermissions.OPEN)
    public Deal open(DealProfile profile) {
        standing.require(Doing.LEAD, profile.partnerId());
        var findings = new Findings();
        if (profile.shared() != null) SharedOfDeals.refuseUnrecorded(findings, profile.shared(), SharedFields.NONE);
        findings.refuse(DealProblem.UNCLEAR_DEAL);
        return openAll(List.of(new NewDeal(Origin.VENDOR, profile))).getFirst();
    }

    /** In the order given, up to {@link #MOST}; all of them, or none. */
    @Requires(DealPermissions.OPEN)
    public List<Deal> openAll(List<NewDeal> wanted) {
        if (wanted.size() > MOST) throw new IllegalArgumentException("At most " + MOST + " at a time");
        return bringing.bring(wanted);
    }
}
