package dev.entente.template;

import dev.entente.identity.Internal;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words a message as the tenant does, for those who send it; with the vendor's reach. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FillingTemplates {

    private static final Region<String, Optional<MessageTemplate>> NEWEST = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    MessageTemplates templates;

    @Inject
    @Any
    Instance<TemplateKinds> sources;

    /** What has no value is left out. */
    public String fill(String kind, Map<String, String> values) {
        return Wording.fill(text(known(kind).orElseThrow()), values);
    }

    String text(TemplateKind kind) {
        return cache.get(NEWEST, kind.code(), () -> newest(kind.code()))
                .map(MessageTemplate::text)
                .orElse(kind.usual());
    }

    private Optional<MessageTemplate> newest(String kind) {
        return templates.ofKind(kind, Limit.of(1)).stream().findFirst();
    }

    List<TemplateKind> kinds() {
        return sources.stream().flatMap(each -> each.kinds().stream()).toList();
    }

    Optional<TemplateKind> known(String code) {
        return kinds().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    TemplateKinds source(TemplateKind kind) {
        return sources.stream()
                .filter(each -> each.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
