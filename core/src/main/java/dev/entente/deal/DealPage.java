package dev.entente.deal;

import java.util.List;

/** A deal with its lines, with what is shared of it, and with its way from stage to stage where that was asked for. */
public record DealPage(Deal deal, List<DealItem> lines, List<DealMove> moves, SharedFields shared) {

    public DealPage {
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }
}
