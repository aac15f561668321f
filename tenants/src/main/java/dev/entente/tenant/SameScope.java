package dev.entente.tenant;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Looks at every statement before it is sent: whether the work is still that of its transaction's scope, and what it changes. */
public final class SameScope implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        TenantConnections.requireSameScope();
        Changes.look(sql);
        return sql;
    }
}
