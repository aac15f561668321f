package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that a deal is won, on which day and with which lines; its sale is recorded in the same transaction. Won again with
 * other lines, it is corrected, and its sale with it.
 */
@ApplicationScoped
@Transactional
public class WinningDeals {

    @Inject
    StoredDeals stored;

    @Inject
    SharedOfDeals shared;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<DealWon> won;

    /** One that was won, as it stands, for whoever wins deals. */
    @Requires(DealPermissions.WIN)
    public DealPage won(UUID id) {
        return shared.page(id);
    }

    @Requires(DealPermissions.WIN)
    public Deal win(UUID id, @Nullable Integer revision, Win win) {
        var deal = stored.seen(id, revision);
        if (deal.stage() == Stage.LOST) throw ChangingDeals.closed("Reopen it before it is won.");
        var lines = win.lines() == null ? stored.lines(id) : win.lines();
        check(deal, win, lines);
        var before = StoredDeals.view(deal);
        var from = deal.stage();
        if (from != Stage.WON) deal.move(Stage.WON, clock.instant());
        deal.close(win.on(), null);
        if (!lines.isEmpty()) deal.worth(sum(lines));
        stored.update(deal);
        stored.replaceLines(deal, lines);
        if (from != Stage.WON) stored.moved(deal, from, null);
        stored.record(from == Stage.WON ? "deal.won-anew" : "deal.won", before, deal);
        won.fire(new DealWon(deal, win, lines));
        return deal;
    }

    private void check(Deal deal, Win win, List<DealItem> lines) {
        var findings = new Findings();
        DealProfile.day(findings, "/on", win.on());
        if (win.on().isAfter(tenant.today())) findings.add("/on", "Use a day that has come");
        if (lines.isEmpty()) {
            if (deal.partnerId() != null) findings.add("/lines", "Say what was sold; a sale has at least one line");
        } else {
            var unit = lines.getFirst().net().unit();
            boolean isOne = lines.stream().allMatch(line -> line.net().unit().equals(unit));
            findings.addAll(DealProfile.money(isOne ? sum(lines) : Amount.zero(unit), lines));
        }
        findings.refuse(DealProblem.UNCLEAR_DEAL);
    }

    private static Amount sum(List<DealItem> lines) {
        return lines.stream().map(DealItem::net).reduce(Amount::plus).orElseThrow();
    }
}
