package dev.entente.ui.registration;

import com.vaadin.flow.router.QueryParameters;
import dev.entente.customer.NamedCustomer;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingOffers;
import dev.entente.problem.Problem;
import dev.entente.quote.BeginningDeals;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuotePermissions;
import dev.entente.registration.Claim;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegisteringDeals.Registered;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFilter;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the visitor's partner knows of a customer from the leads that it follows up and from what it registered before. */
@Dependent
public class KnownCustomers {

    private static final String LEAD = "lead";
    private static final String AGAIN = "again";
    private static final String QUOTE = "quote";
    private static final List<State> ENDED = List.of(State.DECLINED, State.LAPSED, State.WITHDRAWN, State.CONVERTED);
    private static final int FEW = 5;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingOffers offers;

    @Inject
    RegisteringDeals registering;

    @Inject
    BeginningDeals quotes;

    @Inject
    Visit visit;

    /** What a form begins with, and the name of its draft: each lead, and each registration that ended, has one of its own. */
    record Start(
            String draft, @Nullable Known known, @Nullable QuotePage quote) {

        Start(String draft, @Nullable Known known) {
            this(draft, known, null);
        }
    }

    /** Of an address that names a lead or a registration; what is out of reach begins an empty form. */
    Start start(QueryParameters said) {
        var quoted = said.getSingleParameter(QUOTE).flatMap(RecordPage::id).flatMap(this::quoted);
        if (quoted.isPresent()) return quoted.get();
        for (var what : List.of(LEAD, AGAIN)) {
            var id = said.getSingleParameter(what).flatMap(RecordPage::id).orElse(null);
            var known = id == null ? Optional.<Known>empty() : named(what, id);
            if (known.isPresent()) return new Start("register " + what + " " + id, known.get());
        }
        return new Start("register", null);
    }

    private Optional<Start> quoted(UUID id) {
        if (!visit.may(QuotePermissions.READ)) return Optional.empty();
        try {
            var page = quotes.from(id);
            return Optional.of(new Start("register " + QUOTE + " " + id, Known.of(page), page));
        } catch (Problem outOfReachOrTaken) {
            return Optional.empty();
        }
    }

    /** Takes the registration in; the quote with which the form began belongs to it. */
    Registered register(Start start, Claim claim, List<NewEvidence> evidence) {
        var quote = start.quote();
        return quote == null
                ? registering.register(claim, evidence)
                : quotes.register(quote.quote().id(), quote.quote().revision(), claim, evidence);
    }

    private Optional<Known> named(String what, UUID id) {
        try {
            return what.equals(LEAD)
                    ? lead(id)
                    : Optional.of(Known.of(registrations.open(id).registration()));
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    private Optional<Known> lead(UUID id) {
        if (!visit.may(LeadPermissions.OWN)) return Optional.empty();
        var open = offers.openLead(id);
        return Optional.ofNullable(open.told()).map(told -> Known.of(open.share(), told));
    }

    /** From the last registration of the customer with this site, where that has ended. */
    Optional<Known> site(String website) {
        var domain = NamedCustomer.domainOf(website);
        if (domain.isEmpty()) return Optional.empty();
        return registrations.list(new RegistrationFilter(ENDED, null, domain.get()), 0, FEW).stream()
                .filter(each -> each.domain().equals(domain.get()))
                .map(Known::of)
                .findFirst();
    }
}
