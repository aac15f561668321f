package dev.entente.deal;

import java.util.List;

/** Deals were opened, or came to other stages, together in the running transaction. */
public record DealsMoved(List<DealMoved> all) {

    public DealsMoved {
        all = List.copyOf(all);
    }
}
