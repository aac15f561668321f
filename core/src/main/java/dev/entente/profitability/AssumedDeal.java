package dev.entente.profitability;

import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Occurrence.Route;

/** A deal that is assumed: in which month, from 1 on, by which motion, and what it is to the customer and to the vendor. */
record AssumedDeal(int month, Like like) {

    /** All that deals of a kind have in common; a renewal is never registered. */
    record Like(String motion, boolean renewal, boolean registered) {

        /** What is sold on a marketplace is listed there. */
        Route route() {
            return motion.equals(Motion.MARKETPLACE.code()) ? Route.PUBLIC_LISTING : Route.DIRECT;
        }
    }
}
