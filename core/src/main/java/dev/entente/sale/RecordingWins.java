package dev.entente.sale;

import dev.entente.deal.DealItem;
import dev.entente.deal.DealWon;
import dev.entente.deal.Win;
import dev.entente.identity.Internal;
import dev.entente.partner.Partners;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.sale.Outcome.Refused;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.SaleReport.Way;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records the sale of a deal that a partner led, when it is won and when what was won changes, in the transaction that says
 * so. The deal's number names it; it was registered if a registration of the partner held on the day, and agreed
 * when that was approved, or without one when the deal was opened, whatever version of its program is in force by now.
 */
@Internal
@ApplicationScoped
class RecordingWins {

    private static final String SOURCE = "deal";

    @Inject
    RecordingPart part;

    @Inject
    HoldingRegistrations holding;

    @Inject
    Partners partners;

    @Inject
    Sales sales;

    @Inject
    CurrentTenant tenant;

    void on(@Observes DealWon won) {
        var partnerId = won.deal().partnerId();
        if (partnerId == null) return;
        var code = partners.byId(partnerId).orElseThrow().code();
        var held = holding.on(won.deal().id(), partnerId, won.win().on());
        var opened = won.deal().openedAt().atZone(tenant.get().zone()).toLocalDate();
        var before =
                sales.current(Sale.idOf(new SaleReport.Name(SOURCE, won.deal().number())));
        var agreed = held.isPresent() ? null : agreed(opened, won.win().on(), before.orElse(null));
        var report = report(won, code, held.map(Registration::number).orElse(null), agreed);
        if (part.join(List.of(report)).getFirst() instanceof Refused refused) throw refused.problem();
    }

    /** What was recorded without such a day keeps none, whatever of it changes: it was paid by the terms of its own day. */
    static @Nullable LocalDate agreed(LocalDate opened, LocalDate on, @Nullable Sale before) {
        return opened.isAfter(on) || DatingAgreements.keepsNone(before) ? null : opened;
    }

    private static SaleReport report(
            DealWon won, String partner, @Nullable String registration, @Nullable LocalDate agreed) {
        var deal = won.deal();
        return new SaleReport(
                SOURCE,
                deal.number(),
                kind(won.win().kind()),
                null,
                won.win().on(),
                partner,
                deal.program(),
                deal.motion(),
                Stream.of(Way.values())
                        .filter(way -> way.route() == deal.route())
                        .findFirst()
                        .orElseThrow(),
                new Buyer(deal.customerName(), deal.domain()),
                won.lines().stream().map(RecordingWins::line).toList(),
                registration == null ? null : Boolean.TRUE,
                registration,
                null,
                null,
                agreed,
                null);
    }

    private static Line line(DealItem item) {
        return new Line(item.sku(), item.quantity(), item.term(), null, item.net());
    }

    private static Kind kind(Win.Kind kind) {
        return switch (kind) {
            case NEW -> Kind.NEW;
            case RENEWAL -> Kind.RENEWAL;
            case EXPANSION -> Kind.EXPANSION;
        };
    }
}
