package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.search.FindingByTokens;
import dev.entente.search.FindingByTokens.Tokens;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Registrations, by customer, number and domain. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedRegistrations implements Finds {

    private static final Tokens TOKENS = new Tokens("RegistrationToken", "registrationId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return RegistrationPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Registration.class, TOKENS, typed, registration -> hit(registration, typed));
    }

    private static Hit hit(Registration registration, Typed typed) {
        var domain = registration.domain();
        int rank = typed.rank(registration.customerName(), registration.number(), domain);
        return new Hit(
                Kind.REGISTRATION,
                registration.id(),
                registration.customerName(),
                registration.number(),
                domain,
                registration.partnerId(),
                rank);
    }
}
