package dev.entente.clock;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendar in which others count their days: the one for the country where the vendor is at home. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountingDays {

    private static final @Nullable UUID NONE_NAMED = null;

    @Inject
    InForce inForce;

    public BusinessCalendar calendar() {
        return inForce.calendar(inForce.choose(NONE_NAMED, inForce.home()));
    }
}
