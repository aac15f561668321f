package dev.entente.partner;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a company in as a partner. */
@ApplicationScoped
@Transactional
public class AddingPartners {

    @Inject
    Partners partners;

    @Inject
    PartnerTokens tokens;

    @Inject
    WelcomingOrganisations organisations;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    Event<PartnersAdded> added;

    @Requires(PartnerPermissions.ADD)
    public Partner add(Partner.Profile profile) {
        if (profile.state() == Partner.State.OFFBOARDING)
            throw Problem.field(
                    PartnerProblem.UNCLEAR_PARTNER, "/state", "Add it as active, and end the partnership then");
        if (partners.byCode(profile.code()).isPresent()) throw taken(profile);
        var partner = new Partner(Ids.next(), numbers.next("P"), profile);
        organisations.guest(partner.id(), partner.name());
        insert(partner);
        tokens.insertAll(PartnerToken.of(partner));
        audit.record("partner.added", "partner", partner.id(), null, profile);
        added.fire(new PartnersAdded(List.of(partner)));
        return partner;
    }

    private void insert(Partner partner) {
        Broken.told(() -> partners.insert(partner), () -> taken(partner.profile()), "partner_tenant_id_code_key");
    }

    private static Problem taken(Partner.Profile profile) {
        return Problem.field(PartnerProblem.CODE_TAKEN, "/code", "Choose another code than " + profile.code());
    }
}
