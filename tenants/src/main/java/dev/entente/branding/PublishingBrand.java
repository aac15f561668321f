package dev.entente.branding;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.annotation.Resource;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a brand to everybody: the draft, or one that was shown before. */
@ApplicationScoped
@Requires(BrandPermissions.BRAND_MANAGE)
@Transactional
public class PublishingBrand {

    private static final int MOST = 200;

    @Inject
    Brands brands;

    @Inject
    DraftingBrand drafting;

    @Inject
    ReadingBrand reading;

    @Inject
    CurrentTenant tenants;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** Publishes the draft as it stands. */
    public BrandEdition publish() {
        brands.lock(Scope.current().tenantId());
        var draft = drafting.draft();
        return publish(draft.design().checked(), draft.logoId());
    }

    /** Publishes once more what was published under this number; the draft becomes the same. */
    public BrandEdition goBackTo(int number) {
        brands.lock(Scope.current().tenantId());
        var edition = brands.edition(number).orElseThrow(PublishingBrand::unknown);
        var again = publish(edition.design(), edition.logoId());
        brands.draft().ifPresent(draft -> {
            draft.design = edition.design();
            draft.logoId = edition.logoId();
            brands.update(draft);
        });
        return again;
    }

    /** The newest first. Empty until something was published. */
    public List<BrandEdition> history() {
        return brands.editions(Limit.of(MOST));
    }

    private static Problem unknown() {
        return new Problem(BrandProblem.UNKNOWN_BRAND, "Look for it in the history of the brand.");
    }

    private BrandEdition publish(Design design, @Nullable UUID logo) {
        var last = last();
        if (last.design().equals(design) && Objects.equals(last.logoId(), logo)) {
            throw new Problem(BrandProblem.BRAND_UNCHANGED, "Everybody sees it like this already.");
        }
        var scope = Scope.current();
        var edition = new BrandEdition(Ids.next(), last.number() + 1, design, logo);
        edition.publishedAt = clock.instant();
        edition.publishedBy = scope.memberId();
        brands.insert(edition);
        brands.tell(scope.tenantId(), design.name(), design.accent());
        audit.record("brand.published", "brand", edition.id(), last.design(), design);
        forgetWhenDone(scope.tenantId());
        return edition;
    }

    private BrandEdition last() {
        Optional<BrandEdition> last = brands.editions(Limit.of(1)).stream().findFirst();
        return last.orElseGet(this::first);
    }

    // What the tenant was opened with becomes part of the history before it is replaced.
    private BrandEdition first() {
        var tenant = tenants.get();
        var first = new BrandEdition(Ids.next(), 1, Design.plain(tenant.name(), tenant.accent()), null);
        first.publishedAt = tenant.openedAt();
        brands.insert(first);
        return first;
    }

    private void forgetWhenDone(UUID tenant) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                reading.forget(tenant);
            }
        });
    }
}
