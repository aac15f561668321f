package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deals over REST. */
@Path("deals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DealResource {

    @Inject
    ReadingDeals reading;

    @Inject
    OpeningDeals opening;

    @Inject
    ChangingDeals changing;

    @Inject
    WinningDeals winning;

    @Inject
    LosingDeals losing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** Who is to buy. */
    public record Buyer(String name, @Nullable String domain) {}

    /** So many pieces of a product; one, where it is left out, bought once. */
    public record Line(
            String sku, @Nullable Long quantity, @Nullable Period term, Amount net) {

        static Line of(DealItem item) {
            return new Line(item.sku(), item.quantity(), item.term(), item.net());
        }

        DealItem item() {
            return new DealItem(sku, quantity == null ? 1 : quantity, term == null ? Period.ZERO : term, net);
        }
    }

    /** What is said of a deal. The amount may be left out where there are lines; shared fields that are left out stay as they are. */
    public record Described(
            @Nullable UUID partner,
            Buyer customer,
            String name,
            String motion,
            @Nullable String program,
            @Nullable String route,
            @Nullable Amount amount,
            @Nullable LocalDate expectedClose,
            @Nullable UUID owner,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable String blockers,
            @Nullable List<Line> lines,
            ShownDeal.@Nullable Shared shared) {

        DealProfile profile() {
            var items = items(lines);
            return new DealProfile(
                    partner,
                    customer.name(),
                    customer.domain(),
                    name,
                    motion,
                    program,
                    route == null ? Route.DIRECT : ShownDeal.route(route),
                    amount(items),
                    expectedClose,
                    owner,
                    nextStep,
                    nextStepOn,
                    blockers,
                    items,
                    shared == null ? null : shared.fields());
        }

        private Amount amount(List<DealItem> items) {
            if (amount != null) return amount;
            if (items.isEmpty()) {
                throw Problem.field(DealProblem.UNCLEAR_DEAL, "/amount", "Say what it may be worth");
            }
            var unit = items.getFirst().net().unit();
            return items.stream()
                    .map(DealItem::net)
                    .filter(net -> net.unit().equals(unit))
                    .reduce(Amount::plus)
                    .orElseThrow();
        }
    }

    /** To an open stage, with a note if there is something to say. */
    public record Step(String stage, @Nullable String note) {}

    /** The day, what it is to the customer (new, renewal or expansion), and the lines where they are not the deal's own. */
    public record Won(
            LocalDate on, @Nullable String kind, @Nullable List<Line> lines) {}

    /** The day and the reason. */
    public record Lost(LocalDate on, String reason) {}

    /** How many deals are at a stage, and what they are worth together, in one currency. */
    public record Row(String stage, long count, Amount amount) {

        static Row of(PipelineRow row) {
            return new Row(ShownDeal.words(row.stage()), row.count(), row.amount());
        }
    }

    @GET
    public Page<ShownDeal> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("motion") @Nullable String motion,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = DealFilter.of(stage, partner, motion, typed);
        var found = reading.after(cursors.after("deals", cursor), filter, most + 1);
        var shared = reading.shared(found);
        return cursors.page("deals", found, most, Deal::id)
                .map(deal -> ShownDeal.of(deal, Objects.requireNonNull(shared.get(deal.id()))));
    }

    @GET
    @Path("pipeline")
    public Page<Row> pipeline(@QueryParam("partner") @Nullable UUID partner) {
        return new Page<>(reading.pipeline(partner).stream().map(Row::of).toList(), null);
    }

    @POST
    public Response open(Described described, @Context UriInfo address) {
        var deal = opening.open(described.profile());
        var location =
                address.getAbsolutePathBuilder().path(deal.id().toString()).build();
        return Response.fromResponse(tags.tagged(ShownDeal.Whole.of(opening.opened(deal.id()))))
                .status(Response.Status.CREATED)
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(ShownDeal.Whole.of(reading.open(id)));
    }

    @GET
    @Path("{id}/moves")
    public Page<ShownDeal.Move> moves(@PathParam("id") UUID id) {
        return new Page<>(
                reading.open(id).moves().stream().map(ShownDeal.Move::of).toList(), null);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Described described, @Context HttpHeaders headers) {
        var seen = changing.current(id);
        tags.check(headers, ShownDeal.Whole.of(seen));
        changing.change(seen, described.profile());
        return tags.tagged(ShownDeal.Whole.of(changing.current(id)));
    }

    @POST
    @Path("{id}/stage")
    public ShownDeal move(@PathParam("id") UUID id, Step step) {
        changing.move(id, null, ShownDeal.stage(step.stage(), DealProblem.UNCLEAR_DEAL), step.note());
        return shown(changing.current(id));
    }

    /** Won, or what was won is corrected; the sale is recorded with it. */
    @POST
    @Path("{id}/win")
    public ShownDeal win(@PathParam("id") UUID id, Won won) {
        var lines = won.lines();
        winning.win(id, null, new Win(won.on(), kind(won.kind()), lines == null ? null : items(lines)));
        return shown(winning.won(id));
    }

    @POST
    @Path("{id}/loss")
    public ShownDeal lose(@PathParam("id") UUID id, Lost lost) {
        losing.lose(id, null, lost.on(), lost.reason());
        return shown(changing.current(id));
    }

    private static ShownDeal shown(DealPage page) {
        return ShownDeal.of(page.deal(), page.shared());
    }

    private static List<DealItem> items(@Nullable List<Line> lines) {
        return lines == null ? List.of() : lines.stream().map(Line::item).toList();
    }

    private static Win.Kind kind(@Nullable String written) {
        if (written == null) return Win.Kind.NEW;
        return Stream.of(Win.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(DealProblem.UNCLEAR_DEAL, "/kind", "Use new, renewal or expansion"));
    }
}
