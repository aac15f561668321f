package dev.entente.ui.rest;

import dev.entente.application.ApplyResource;
import dev.entente.lead.LeadFormResource;
import dev.entente.rest.Idempotency;
import dev.entente.rest.SmallBodies;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** What anybody reaches at a tenant's address without an account. Nobody's answers are kept: forms have tokens of their own. */
@ApplicationPath("/public/v1")
public class Public extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<>(Api.CONVENTIONS);
        classes.remove(Idempotency.class);
        classes.add(SmallBodies.class);
        classes.add(ApplyResource.class);
        classes.add(LeadFormResource.class);
        return classes;
    }
}
