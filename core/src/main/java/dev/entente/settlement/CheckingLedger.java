package dev.entente.settlement;

import dev.entente.earning.Verifying;
import dev.entente.earning.Verifying.Part;
import dev.entente.identity.Internal;
import dev.entente.operator.ListingTenants;
import dev.entente.operator.Operator;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Checks the books of all tenants, one after the other, for the operator. */
@Internal
@ApplicationScoped
public class CheckingLedger {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int MOST_FINDINGS = 100;

    @Inject
    TenantAddresses tenants;

    @Inject
    ListingTenants listing;

    @Inject
    Verifying verifying;

    @Inject
    CheckingStatements statements;

    /** A tenant's books: how much was looked at, and what does not hold. */
    public record Checked(String slug, long sales, long earnings, long postings, List<String> findings) {}

    public List<Checked> all() {
        Operator.check();
        var checked = new ArrayList<Checked>();
        for (var slugs = tenants.after("", 100); !slugs.isEmpty(); slugs = tenants.after(slugs.getLast(), 100)) {
            for (var slug : slugs) tenants.find(slug).ifPresent(id -> checked.add(one(slug, id)));
        }
        return checked;
    }

    public Checked of(String slug) {
        return one(slug, listing.find(slug));
    }

    private Checked one(String slug, UUID tenantId) {
        return Scope.call(Scope.system(tenantId), () -> {
            var findings = new ArrayList<String>();
            long sales = each(verifying::sales, findings);
            each(verifying::milestones, findings);
            long earnings = each(verifying::earnings, findings);
            findings.addAll(statements.findings());
            return new Checked(slug, sales, earnings, verifying.postings(), some(findings));
        });
    }

    private static long each(Function<UUID, Part> next, List<String> findings) {
        long seen = 0;
        for (UUID after = BEFORE_ALL; after != null; ) {
            var part = next.apply(after);
            seen += part.seen();
            findings.addAll(part.findings());
            after = part.last();
        }
        return seen;
    }

    private static List<String> some(List<String> findings) {
        if (findings.size() <= MOST_FINDINGS) return List.copyOf(findings);
        var some = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        some.add("and " + (findings.size() - MOST_FINDINGS) + " more");
        return some;
    }
}
