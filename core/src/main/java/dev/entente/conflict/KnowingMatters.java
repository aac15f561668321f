package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.OpeningConflicts.NewConflict;
import dev.entente.customer.NamedCustomer;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what a case is about from how somebody names it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KnowingMatters {

    @Inject
    Conflicts conflicts;

    @Inject
    FindingDeals deals;

    @Inject
    CustomersDeals open;

    /** With a finding for each thing that is missing or unclear. */
    Matter of(NewConflict wanted, Findings findings) {
        if (wanted.about() == null) findings.add("/about", "Say deal, customer or territory");
        return switch (wanted.about()) {
            case null -> new Matter(About.CUSTOMER, "", null, null);
            case CUSTOMER -> customer(wanted, findings);
            case DEAL -> deal(wanted.deal(), findings);
            case TERRITORY -> {
                findings.line("/territory", wanted.territory(), 200);
                yield new Matter(About.TERRITORY, String.valueOf(wanted.territory()), null, null);
            }
        };
    }

    private Matter customer(NewConflict wanted, Findings findings) {
        var website = wanted.website();
        if (website == null || website.isBlank()) {
            findings.add("/website", "Write the address of the customer's site, such as example.com");
            return new Matter(About.CUSTOMER, "", null, null);
        }
        try {
            var named = new NamedCustomer(String.valueOf(wanted.customer() == null ? "" : wanted.customer()), website);
            var domain = named.registeredDomain();
            return new Matter(About.CUSTOMER, named.name(), domain, domain == null ? null : free(domain));
        } catch (Problem unclear) {
            unclear.errors()
                    .forEach(each ->
                            findings.add(each.pointer().equals("/domain") ? "/website" : "/customer", each.detail()));
            return new Matter(About.CUSTOMER, "", null, null);
        }
    }

    private Matter deal(@Nullable UUID id, Findings findings) {
        var deal = id == null ? null : deals.byId(id).orElse(null);
        if (deal != null) return new Matter(About.DEAL, deal.name(), deal.domain(), deal.id());
        findings.add("/deal", "Name a deal that there is");
        return new Matter(About.DEAL, "", null, null);
    }

    /** What a case about this customer is about as well; a case about the deal alone, which names no domain, is another. */
    @Nullable
    UUID free(String domain) {
        return open.of(domain)
                .filter(deal -> conflicts
                        .about(Scope.current().tenantId(), null, new UUID[] {deal}, StoredConflicts.UNDECIDED)
                        .isEmpty())
                .orElse(null);
    }
}
