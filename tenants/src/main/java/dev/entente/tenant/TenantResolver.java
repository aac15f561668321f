package dev.entente.tenant;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Second fence: Hibernate adds the bound tenant to every query and every insert. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    /** Owns no rows: without a scope, nothing is found. */
    static final UUID NONE = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return Scope.bound().map(Scope::tenantId).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
