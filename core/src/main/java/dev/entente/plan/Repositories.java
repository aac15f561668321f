package dev.entente.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Plans plans(StatelessSession session) {
        return new Plans_(session);
    }

    @Produces
    @ApplicationScoped
    static PlanTemplates planTemplates(StatelessSession session) {
        return new PlanTemplates_(session);
    }
}
