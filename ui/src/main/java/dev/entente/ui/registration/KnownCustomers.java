package dev.entente.ui.registration;

import com.vaadin.flow.router.QueryParameters;
import dev.entente.customer.NamedCustomer;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingOffers;
import dev.entente.problem.Problem;
import dev.entente.registration.ReadingRegistrations;
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
    private static final List<State> ENDED = List.of(State.DECLINED, State.LAPSED, State.WITHDRAWN, State.CONVERTED);
    private static final int FEW = 5;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingOffers offers;

    @Inject
    Visit visit;

    /** What a form begins with, and the name of its draft: each lead, and each registration that ended, has one of its own. */
    record Start(String draft, @Nullable Known known) {}

    /** Of an address that names a lead or a registration; what is out of reach begins an empty form. */
    Start start(QueryParameters said) {
        for (var what : List.of(LEAD, AGAIN)) {
            var id = said.getSingleParameter(what).flatMap(RecordPage::id).orElse(null);
            var known = id == null ? Optional.<Known>empty() : named(what, id);
            if (known.isPresent()) return new Start("register " + what + " " + id, known.get());
        }
        return new Start("register", null);
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
