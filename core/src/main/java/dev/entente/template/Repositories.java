package dev.entente.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static MessageTemplates messageTemplates(StatelessSession session) {
        return new MessageTemplates_(session);
    }

    @Produces
    @ApplicationScoped
    static OwnTemplates ownTemplates(StatelessSession session) {
        return new OwnTemplates_(session);
    }
}
