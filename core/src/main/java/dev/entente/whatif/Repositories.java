package dev.entente.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static WhatIfs whatIfs(StatelessSession session) {
        return new WhatIfs_(session);
    }
}
