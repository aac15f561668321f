package dev.entente.identity;

import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Takes in the companies that members may act for: the vendor when it begins, a partner when it is added. */
@ApplicationScoped
@Transactional
@Internal
public class WelcomingOrganisations {

    @Inject
    Organisations organisations;

    public void home(String name) {
        organisations.insert(Organisation.home(Scope.current().tenantId(), name));
    }

    /** Members of the partner can be invited from now on. */
    public void guest(UUID partnerId, String name) {
        organisations.insert(Organisation.guest(partnerId, name));
    }

    /** Many at once; names by partner. */
    public void guests(Map<UUID, String> names) {
        organisations.insertAll(names.entrySet().stream()
                .map(each -> Organisation.guest(each.getKey(), each.getValue()))
                .toList());
    }

    public void rename(Map<UUID, String> names) {
        if (names.isEmpty()) return;
        var ids = names.keySet().toArray(UUID[]::new);
        var now = Arrays.stream(ids).map(names::get).toArray(String[]::new);
        organisations.renameAll(Scope.current().tenantId(), ids, now);
    }

    public void rename(UUID partnerId, String name) {
        organisations.rename(partnerId, name);
    }
}
