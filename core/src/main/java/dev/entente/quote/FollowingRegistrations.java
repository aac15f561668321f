package dev.entente.quote;

import dev.entente.deal.BringingDeals;
import dev.entente.identity.Internal;
import dev.entente.quote.Quote.State;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationChanged;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a quote to the deal of the registration that began with it, once that is approved, and lets it go where either comes to
 * nothing: another may begin with it.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FollowingRegistrations {

    private static final String BEGUN_WITH = "select id from quote where tenant_id = ? and registration_id = ?";

    @Inject
    OneTrip trip;

    @Inject
    Quotes quotes;

    @Inject
    QuoteParts parts;

    @Inject
    StoredQuotes stored;

    @Inject
    BringingDeals deals;

    void follow(@Observes RegistrationChanged changed) {
        var registration = changed.registration();
        switch (registration.state()) {
            case APPROVED -> {
                if (changed.what() == What.APPROVED) of(registration).ifPresent(quote -> give(quote, registration));
            }
            case DECLINED, LAPSED, WITHDRAWN -> of(registration).ifPresent(this::free);
            case SUBMITTED, CONVERTED -> {}
        }
    }

    /** The quote that it began with, as long as no deal has it. */
    private Optional<Quote> of(Registration registration) {
        var tenantId = Scope.current().tenantId();
        if (trip.keys(BEGUN_WITH, tenantId, registration.id()).isEmpty()) return Optional.empty();
        return quotes.ofRegistration(tenantId, registration.id()).filter(quote -> quote.dealId() == null);
    }

    private void give(Quote quote, Registration registration) {
        if (BeginningDeals.isGivenUp(quote)) {
            free(quote); // it was let go of meanwhile, and the deal is not about it
            return;
        }
        var dealId = Objects.requireNonNull(registration.dealId());
        var before = StoredQuotes.view(quote);
        quote.dealId = dealId;
        stored.changed("quote.deal-approved", before, quote);
        var standing = parts.revision(quote.id(), quote.standing()).orElseThrow();
        deals.describe(dealId, quote.net(), standing.items(), quote.state() == State.ACCEPTED);
    }

    private void free(Quote quote) {
        var before = StoredQuotes.view(quote);
        quote.registrationId = null;
        stored.changed("quote.registration-ended", before, quote);
    }
}
