package dev.entente.deal;

import java.util.List;

/** A deal was won, or what was won of it changed, in the running transaction. */
public record DealWon(Deal deal, Win win, List<DealItem> lines) {

    public DealWon {
        lines = List.copyOf(lines);
    }
}
