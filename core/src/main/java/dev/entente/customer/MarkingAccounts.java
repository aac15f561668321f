package dev.entente.customer;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says which customers are strategic, and why; partners never learn it. */
@ApplicationScoped
@Transactional
public class MarkingAccounts {

    private static final int MOST = 1_000;

    private static final Region<String, List<StrategicAccount>> ALL = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    StrategicAccounts accounts;

    @Inject
    Audit audit;

    /** By name. */
    @Requires(CustomerPermissions.MARK)
    public List<StrategicAccount> list() {
        return accounts.all();
    }

    /** Once for the same customer; the reason is the newest. */
    @Requires(CustomerPermissions.MARK)
    public StrategicAccount mark(NamedCustomer customer, String because) {
        new Findings().line("/because", because, 300).refuse(CustomerProblem.UNCLEAR_CUSTOMER);
        var account = new StrategicAccount(Scope.current().tenantId(), customer, because.strip());
        var before = accounts.byId(account.id()).orElse(null);
        if (before == null && accounts.all().size() >= MOST)
            throw Problem.field(CustomerProblem.UNCLEAR_CUSTOMER, "/name", "Where so many matter, none does");
        if (before == null) accounts.insert(account);
        else accounts.update(account);
        audit.record(
                "customer.strategic", "customer", account.id(), before == null ? null : view(before), view(account));
        return account;
    }

    @Requires(CustomerPermissions.MARK)
    public void unmark(UUID id) {
        var account = accounts.byId(id)
                .orElseThrow(() -> new Problem(
                        CustomerProblem.UNKNOWN_STRATEGIC_ACCOUNT, "Look for it in the list of strategic accounts."));
        accounts.delete(account);
        audit.record("customer.unmarked", "customer", id, view(account), null);
    }

    /** The one that this customer is, by its domain or its name, the first by name; on the vendor's side alone. */
    @Internal
    public Optional<StrategicAccount> find(NamedCustomer customer) {
        return cache.get(ALL, "", accounts::all).stream()
                .filter(each -> each.is(customer))
                .findFirst();
    }

    private static Map<String, String> view(StrategicAccount account) {
        var view = new LinkedHashMap<String, String>();
        view.put("name", account.name());
        if (account.domain() != null) view.put("domain", account.domain());
        view.put("because", account.because());
        return view;
    }
}
