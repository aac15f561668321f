package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Lets one transaction of a tenant at a time choose who gets a lead. What it reads afterwards is still true when it writes: two
 * leads at once never take the same room, and no turn is lost.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Turns {

    private static final String SERIES = "LT";

    @Inject
    Numbers numbers;

    /**
     * Waits until nobody else chooses, and gives the first of so many numbers in a row; they grow with each turn. Numbers of a series
     * are held until the transaction ends.
     */
    long take(int many) {
        return Long.parseLong(numbers.next(SERIES, many).getFirst().substring(SERIES.length() + 1));
    }
}
