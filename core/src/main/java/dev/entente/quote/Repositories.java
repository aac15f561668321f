package dev.entente.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.hibernate.StatelessSession;

/** Makes the repositories of this package. */
@Dependent
class Repositories {

    @Produces
    @ApplicationScoped
    static Quotes quotes(StatelessSession session) {
        return new Quotes_(session);
    }

    @Produces
    @ApplicationScoped
    static QuoteParts quoteParts(StatelessSession session) {
        return new QuoteParts_(session);
    }

    @Produces
    @ApplicationScoped
    static QuoteLinks quoteLinks(StatelessSession session) {
        return new QuoteLinks_(session);
    }

    @Produces
    @ApplicationScoped
    static Choosable choosable(StatelessSession session) {
        return new Choosable_(session);
    }
}
