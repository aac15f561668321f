package dev.entente.quote;

import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes over REST. */
@Path("quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuoteResource {

    @Inject
    ReadingQuotes reading;

    @Inject
    MakingQuotes making;

    @Inject
    ClosingQuotes closing;

    @Inject
    BeginningDeals beginning;

    @Inject
    PrintingQuotes printing;

    @Inject
    SharingQuotes sharing;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** The cart, for which customer, a note that stands on the quote, and why a special price is asked for. */
    public record Described(
            AskedCart cart,
            String customer,
            @Nullable String note,
            @Nullable String reason) {

        QuoteProfile profile() {
            return new QuoteProfile(cart.cart(), customer, note, reason);
        }
    }

    /** Why its price is to be approved, and which revision was seen. */
    public record Plea(String reason, int revision) {}

    /** What the deal is about and when it may close, the site of the customer where it is known, and which revision was seen. */
    public record NewDeal(
            String name, @Nullable String domain, @Nullable LocalDate expectedClose, int revision) {}

    /** What a registration says beside what the quote says, and which revision was seen. */
    public record Registering(
            String accountUrl,
            String buyerRole,
            String problem,
            LocalDate meetingOn,
            @Nullable LocalTime meetingAt,
            @Nullable LocalDate expectedClose,
            @Nullable String evidence,
            @Nullable String country,
            @Nullable String segment,
            int revision) {}

    /** Which revision was seen: another one may stand by now. */
    public record Seen(int revision) {}

    /** Why it is closed, and which revision was seen. */
    public record Reason(String because, int revision) {}

    /** For how many days a link works; until the quote's last day where it is left out. */
    public record Sharing(@Nullable Integer days) {}

    /** A link to one revision: when it was made and ends, how often it was opened, and the last time. */
    public record Link(
            UUID id,
            int revision,
            @Nullable String address,
            Instant madeAt,
            Instant endsAt,
            int opened,
            @Nullable Instant openedAt) {

        static Link of(QuoteLink link, @Nullable String address) {
            return new Link(
                    link.id(), link.number(), address, link.madeAt(), link.endsAt(), link.opened(), link.openedAt());
        }
    }

    /** Whether a revision comes out word for word from what was kept with it. */
    public record Recomputed(int revision, boolean same) {}

    @GET
    public Page<ShownQuote> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("deal") @Nullable UUID deal,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = QuoteFilter.of(state, partner, deal, typed);
        var found = reading.after(cursors.after("quotes", cursor), filter, most + 1);
        return cursors.page("quotes", found, most, Quote::id).map(this::shown);
    }

    @POST
    public Response make(Described described, @Context UriInfo address) {
        var quote = making.make(described.profile());
        var location =
                address.getAbsolutePathBuilder().path(quote.id().toString()).build();
        return Response.fromResponse(tags.tagged(whole(quote.id())))
                .status(Response.Status.CREATED)
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(whole(id));
    }

    /** The next revision, at the prices of the day. */
    @PUT
    @Path("{id}")
    public Response revise(@PathParam("id") UUID id, Described described, @Context HttpHeaders headers) {
        var seen = making.current(id);
        tags.check(headers, ShownQuote.Whole.of(seen, tenant.today(), reading.programs()));
        making.revise(id, seen.quote().revision(), described.profile());
        return tags.tagged(whole(id));
    }

    /** One that was offered before, with its lines. */
    @GET
    @Path("{id}/revisions/{number}")
    public ShownQuote.Revision revision(@PathParam("id") UUID id, @PathParam("number") int number) {
        return ShownQuote.Revision.of(reading.revision(id, number), reading.programs());
    }

    @GET
    @Path("{id}/revisions/{number}/recomputed")
    public Recomputed recompute(@PathParam("id") UUID id, @PathParam("number") int number) {
        return new Recomputed(number, reading.comesOutAgain(id, number));
    }

    /**
     * The one that stands, or a revision by its number, as a paper in the vendor's brand; for the customer without discounts and
     * how prices were made.
     */
    @GET
    @Path("{id}/document")
    @Produces("application/pdf")
    public Response print(
            @PathParam("id") UUID id,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("customer") boolean customer) {
        var printed = customer ? printing.printForCustomer(id, revision) : printing.print(id, revision);
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + "\"")
                .build();
    }

    /** Opens a deal about what is offered, for whom the quote is; the quote belongs to it. */
    @POST
    @Path("{id}/deal")
    public Response openDeal(@PathParam("id") UUID id, NewDeal said, @Context UriInfo address) {
        var deal = beginning.open(id, said);
        return begun(id, "deals", deal.id(), address);
    }

    /** Registers the deal that a partner's quote is about; with the approval the quote belongs to it. */
    @POST
    @Path("{id}/registration")
    public Response register(@PathParam("id") UUID id, Registering said, @Context UriInfo address) {
        var taken = beginning.register(id, said);
        return begun(id, "registrations", taken.registration().id(), address);
    }

    private Response begun(UUID id, String where, UUID what, UriInfo address) {
        var location =
                address.getBaseUriBuilder().path(where).path(what.toString()).build();
        return Response.created(location)
                .entity(shown(reading.open(id).quote()))
                .build();
    }

    /** Asks again, where the approval was declined or the request taken back. */
    @POST
    @Path("{id}/approval")
    public ShownQuote ask(@PathParam("id") UUID id, Plea plea) {
        return shown(making.ask(id, kept(id, plea.revision()), plea.reason()));
    }

    /** A link by which a customer reads it; its address is said here alone. */
    @POST
    @Path("{id}/links")
    public Response share(@PathParam("id") UUID id, Sharing sharing, @Context UriInfo address) {
        var shared = this.sharing.share(id, sharing.days());
        var location = address.getAbsolutePathBuilder()
                .path(shared.link().id().toString())
                .build();
        return Response.created(location)
                .entity(Link.of(shared.link(), shared.address()))
                .build();
    }

    /** Those that work, the newest first; without their addresses, which nobody knows here. */
    @GET
    @Path("{id}/links")
    public List<Link> links(@PathParam("id") UUID id) {
        return sharing.links(id).stream().map(link -> Link.of(link, null)).toList();
    }

    @DELETE
    @Path("{id}/links/{link}")
    public void endLink(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        sharing.end(id, link);
    }

    @POST
    @Path("{id}/sending")
    public ShownQuote send(@PathParam("id") UUID id, Seen seen) {
        return shown(closing.send(id, kept(id, seen.revision())));
    }

    @POST
    @Path("{id}/acceptance")
    public ShownQuote accept(@PathParam("id") UUID id, Seen seen) {
        return shown(closing.accept(id, kept(id, seen.revision())));
    }

    @POST
    @Path("{id}/decline")
    public ShownQuote decline(@PathParam("id") UUID id, Reason reason) {
        return shown(closing.decline(id, kept(id, reason.revision()), reason.because()));
    }

    @POST
    @Path("{id}/withdrawal")
    public ShownQuote withdraw(@PathParam("id") UUID id, Reason reason) {
        return shown(closing.withdraw(id, kept(id, reason.revision()), reason.because()));
    }

    // It is changed as it was found here, so that nothing comes between.
    private int kept(UUID id, int seen) {
        return closing.seen(id, seen).revision();
    }

    private ShownQuote.Whole whole(UUID id) {
        return ShownQuote.Whole.of(reading.open(id), tenant.today(), reading.programs());
    }

    private ShownQuote shown(Quote quote) {
        return ShownQuote.of(quote, tenant.today());
    }
}
