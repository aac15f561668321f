package dev.entente.lifecycle;

import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Partners came to other states, in the running transaction; each partner is as it was before. */
public record PartnersMoved(List<Moved> all) {

    /** One of them, and its move. */
    public record Moved(Partner partner, PartnerMove move) {

        /** Whether it was moved, and not taken in like this. */
        public boolean isOnItsWay() {
            return move.from() != null;
        }
    }

    public PartnersMoved {
        all = List.copyOf(all);
    }

    /** Those that came to one of these. */
    public List<Moved> to(State... states) {
        return all.stream()
                .filter(each -> Arrays.asList(states).contains(each.move().to()))
                .toList();
    }

    /** Whose moves they are. */
    public static List<UUID> ids(List<Moved> some) {
        return some.stream().map(each -> each.partner().id()).toList();
    }
}
