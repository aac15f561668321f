package dev.entente.registration;

import dev.entente.customer.NamedCustomer;
import dev.entente.tenant.OneTrip.Question;
import java.time.LocalDate;
import java.util.UUID;

/** What customers bought; whoever keeps sales answers, as far as the scope reaches. */
public interface Purchases {

    /** The day of a sale, and which it was. */
    record Purchase(LocalDate on, UUID sale) {}

    /** Asks for the last sale since a day to whom this may be, by domain or by name alone; answers nothing where there was none. */
    Question<Purchase> last(NamedCustomer customer, LocalDate since);
}
