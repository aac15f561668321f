package dev.entente.search;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomerPermissions;
import dev.entente.identity.Internal;
import dev.entente.search.FindingByTokens.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Customers, by name and domain; the vendor alone knows them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingCustomers implements Finds {

    private static final Tokens TOKENS = new Tokens("RecordToken", "recordId", Kind.CUSTOMER.word());

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return CustomerPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Customer.class, TOKENS, typed, customer -> hit(customer, typed));
    }

    private static Hit hit(Customer customer, Typed typed) {
        var domain = customer.domain() == null ? "" : customer.domain();
        int rank = typed.rank(customer.name(), domain);
        return new Hit(Kind.CUSTOMER, customer.id(), customer.name(), "", domain, null, rank);
    }
}
