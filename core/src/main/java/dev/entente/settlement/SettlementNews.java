package dev.entente.settlement;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.message.Notifying.Told;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells partners that a statement is ready, held, or paid. */
@Internal
@ApplicationScoped
class SettlementNews implements NewsKinds {

    private static final String READY = "statement.ready";
    private static final String PAID = "statement.paid";
    private static final Set<Role> OWNERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_FINANCE);

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(READY, "statements that are ready, and what keeps them from being paid", false, true),
                new NewsKind(PAID, "payments of statements", false, true));
    }

    void on(@Observes StatementChanged event) {
        notifying.tellAll(event.statements().stream()
                .map(row -> new Told(new Audience.OfPartner(row.partnerId(), OWNERS), news(row, event.what())))
                .toList());
    }

    private static News news(StatementRow row, What what) {
        var your = "Your statement for " + Closing.words(row.period());
        return switch (what) {
            case APPROVED -> news(row, READY, your + " is ready", ready(row));
            case HELD ->
                news(row, READY, your + " is held", String.valueOf(row.course().heldBecause()));
            case RELEASED -> news(row, READY, your + " is no longer held", "");
            case EMPTIED ->
                news(row, READY, your + " is not paid", "All of it is in question; it is paid once that is answered.");
            case PAID -> news(row, PAID, your + " is paid", paid(row));
            case RETURNED ->
                news(
                        row,
                        PAID,
                        "The payment of your statement for " + Closing.words(row.period()) + " came back",
                        "Look at your bank details.");
        };
    }

    private static String ready(StatementRow row) {
        var until = " Question its lines until " + row.course().disputableUntil() + " if something is not right.";
        if (row.course().state() == State.APPROVED) return "It comes to " + row.toPay() + "." + until;
        var next = row.carriedOn().minor() == 0 ? " Nothing is paid." : " It is carried on to the next one.";
        return "It comes to " + row.toPay() + "." + next + until;
    }

    private static String paid(StatementRow row) {
        return row.toPay().minus(row.disputed()) + ", on " + row.course().paidOn() + ".";
    }

    private static News news(StatementRow row, String kind, String title, String text) {
        return new News(kind, title, text, "portal/statements/" + row.id());
    }
}
