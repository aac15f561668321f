package dev.entente.branding;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works on the draft of the brand. Nobody but the vendor sees what is drafted. */
@ApplicationScoped
@Requires(BrandPermissions.BRAND_MANAGE)
@Transactional
public class DraftingBrand {

    @Inject
    Brands brands;

    @Inject
    CurrentTenant tenants;

    @Inject
    Audit audit;

    /** The draft; where none was begun, what is published now. */
    public BrandDraft draft() {
        return brands.draft().orElseGet(this::begun);
    }

    private BrandDraft begun() {
        var id = Scope.current().tenantId();
        return brands.editions(Limit.of(1)).stream()
                .findFirst()
                .map(edition -> new BrandDraft(id, edition.design(), edition.logoId()))
                .orElseGet(() -> new BrandDraft(id, opened(), null));
    }

    private Design opened() {
        var tenant = tenants.get();
        return Design.plain(tenant.name(), tenant.accent());
    }

    /** The logo of the draft; none where the name's first letter stands for it. */
    public Optional<BrandLogo> logo() {
        var id = draft().logoId();
        return id == null ? Optional.empty() : brands.logo(id);
    }

    /** Says all but the logo anew; the revision is that of the draft which was looked at. */
    public BrandDraft change(int revision, Design said) {
        var draft = kept();
        if (draft.revision() != revision) {
            throw new Problem(BrandProblem.BRAND_CHANGED, "Load it again, and change what you see then.");
        }
        var before = draft.design();
        draft.design = said.checked();
        return changed(draft, before, draft.design);
    }

    /** The picture has been made safe. */
    public void putLogo(Picture picture) {
        var logo = new BrandLogo(Ids.next(), picture);
        brands.insert(logo);
        put(logo.id());
    }

    /** Back to the first letter of the name. */
    public void dropLogo() {
        put(null);
    }

    private void put(@Nullable UUID logo) {
        var draft = kept();
        var before = draft.logoId();
        draft.logoId = logo;
        changed(draft, logo(before), logo(logo));
    }

    private static Map<String, String> logo(@Nullable UUID id) {
        return Map.of("logo", id == null ? "none" : id.toString());
    }

    private BrandDraft kept() {
        brands.lock(Scope.current().tenantId());
        var draft = brands.draft();
        if (draft.isPresent()) return draft.get();
        var begun = begun();
        brands.insert(begun);
        return begun;
    }

    private BrandDraft changed(BrandDraft draft, Object before, Object after) {
        brands.update(draft);
        audit.record("brand.drafted", "brand", draft.id(), before, after);
        return draft;
    }
}
