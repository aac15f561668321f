package dev.entente.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;

/** Binds each session to a tenant, as the edge does for a request. */
public final class TestSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setAttribute(Scope.class, Scope.system(Ids.derived("tenant"))));
    }
}
