package dev.entente.partner;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.problem.Problem;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes what is said of a partner; its code and number stay, and its state is moved elsewhere. */
@ApplicationScoped
@Transactional
public class ChangingPartners {

    @Inject
    Partners partners;

    @Inject
    PartnerTokens tokens;

    @Inject
    WelcomingOrganisations organisations;

    @Inject
    Audit audit;

    /** The partner as it stands, for whoever may change it. */
    @Requires(PartnerPermissions.CHANGE)
    public Partner current(UUID id) {
        return partners.byId(id).orElseThrow(ReadingPartners::unknown);
    }

    /** The revision is the one that was seen; when it is no longer the current one, nothing changes. */
    @Requires(PartnerPermissions.CHANGE)
    public Partner change(UUID id, int revision, Partner.Profile profile) {
        var partner = partners.byId(id).orElseThrow(ReadingPartners::unknown);
        if (partner.revision() != revision) throw meanwhile();
        var before = partner.profile();
        if (!before.code().equals(profile.code())) {
            throw Problem.field(PartnerProblem.UNCLEAR_PARTNER, "/code", "Keep the code " + before.code());
        }
        if (before.state() != profile.state()) {
            var advice = "It is " + before.state().code() + "; move it, with a reason, instead";
            throw Problem.field(PartnerProblem.UNCLEAR_PARTNER, "/state", advice);
        }
        if (before.equals(profile)) return partner;
        partner.become(profile);
        update(partner);
        if (!before.name().equals(partner.name())) organisations.rename(id, partner.name());
        tokens.deleteOf(id);
        tokens.insertAll(PartnerToken.of(partner));
        audit.record("partner.changed", "partner", id, before, profile);
        return partner;
    }

    private void update(Partner partner) {
        try {
            partners.update(partner);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    private static Problem meanwhile() {
        return new Problem(PartnerProblem.CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }
}
