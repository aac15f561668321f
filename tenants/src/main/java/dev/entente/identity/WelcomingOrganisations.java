package dev.entente.identity;

import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    public void rename(UUID partnerId, String name) {
        organisations.rename(partnerId, name);
    }
}
