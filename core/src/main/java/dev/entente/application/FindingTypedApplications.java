package dev.entente.application;

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

/** Applications, by company, number and domain. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedApplications implements Finds {

    private static final Tokens TOKENS = new Tokens("ApplicationToken", "applicationId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return ApplicationPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Application.class, TOKENS, typed, application -> hit(application, typed));
    }

    private static Hit hit(Application application, Typed typed) {
        int rank = typed.rank(application.company(), application.number(), application.domain());
        return new Hit(
                Kind.APPLICATION,
                application.id(),
                application.company(),
                application.number(),
                application.domain(),
                null,
                rank);
    }
}
