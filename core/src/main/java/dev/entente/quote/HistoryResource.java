package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.deal.Deal;
import dev.entente.deal.Stage;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there was with the customer of a quote before, over REST. */
@Path("quotes/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    @Inject
    ReadingHistory reading;

    @Inject
    CurrentTenant tenant;

    /** A deal with the same customer. */
    public record PastDeal(
            UUID id,
            String number,
            String name,
            String stage,
            Amount amount,
            @Nullable LocalDate closedOn) {

        static PastDeal of(Deal deal) {
            return new PastDeal(
                    deal.id(),
                    deal.number(),
                    deal.name(),
                    deal.stage().name().toLowerCase(Locale.ROOT),
                    deal.amount(),
                    deal.closedOn());
        }
    }

    /**
     * What its won deals came to, how many deals were won, lost and are open, and the newest of them; other quotes, and those of
     * them that needed an approval, such as for a special price.
     */
    public record History(
            String customer,
            List<Amount> revenue,
            long won,
            long lost,
            long open,
            List<PastDeal> deals,
            List<ShownQuote> quotes,
            List<ShownQuote> approved) {}

    @GET
    public History read(@PathParam("id") UUID id) {
        var before = reading.before(id);
        return new History(
                before.customer(),
                before.won(),
                before.count(Stage.WON::equals),
                before.count(Stage.LOST::equals),
                before.count(Stage::isOpen),
                before.deals().stream().map(PastDeal::of).toList(),
                shown(before.quotes()),
                shown(before.approved()));
    }

    private List<ShownQuote> shown(List<Quote> quotes) {
        return quotes.stream().map(each -> ShownQuote.of(each, tenant.today())).toList();
    }
}
