package dev.entente.rate;

import dev.entente.api.Unit;

/** Which currencies there are. */
final class Pairs {

    private Pairs() {}

    static boolean isKnown(String code) {
        try {
            return Unit.currency(code).isCurrency();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
