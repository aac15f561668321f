package dev.entente.lead;

import dev.entente.lead.KeepingLeads.Added;
import dev.entente.lead.LeadBodies.Because;
import dev.entente.lead.LeadBodies.Converted;
import dev.entente.lead.LeadBodies.Described;
import dev.entente.lead.LeadBodies.Routed;
import dev.entente.lead.LeadBodies.ShownRoute;
import dev.entente.lead.ReadingLeads.Row;
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
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads over REST: the vendor's side. */
@Path("leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadResource {

    private static final String LIST = "leads";

    @Inject
    ReadingLeads reading;

    @Inject
    KeepingLeads keeping;

    @Inject
    RehearsingRouting rehearsing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** A lead, and where it comes from: the same name of the same source is the same lead. */
    public record New(
            Described lead,
            @Nullable String externalSource,
            @Nullable String externalId) {}

    /** A lead as it stands: where it is, until when it is to be answered, and what it became. */
    public record Shown(
            UUID id,
            String number,
            String state,
            String because,
            Described lead,
            @Nullable String externalSource,
            @Nullable String externalId,
            @Nullable UUID givenBy,
            @Nullable UUID partner,
            String partnerName,
            String territory,
            @Nullable Instant dueAt,
            @Nullable UUID deal,
            @Nullable String registration,
            Instant addedAt) {

        static Shown of(Row row) {
            var lead = row.lead();
            return new Shown(
                    lead.id(),
                    lead.number(),
                    lead.state().code(),
                    lead.because(),
                    Described.of(lead.profile()),
                    lead.externalSource(),
                    lead.externalId(),
                    lead.givenBy(),
                    lead.heldBy(),
                    row.partner(),
                    row.territory(),
                    lead.dueAt(),
                    lead.dealId(),
                    lead.registration(),
                    lead.addedAt());
        }
    }

    /** What it was to one partner. */
    public record ShownShare(
            UUID id,
            UUID partner,
            String role,
            String state,
            Instant offeredAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            String because) {

        static ShownShare of(LeadShare share) {
            return new ShownShare(
                    share.id(),
                    share.partnerId(),
                    share.role().code(),
                    share.state().code(),
                    share.offeredAt(),
                    share.dueAt(),
                    share.answeredAt(),
                    share.because());
        }
    }

    /** Another lead or an open deal with the same company. */
    public record Alike(String kind, UUID id, String number, String state) {}

    /** Who read or took out whom it is about, of which partner (absent: of the vendor). */
    public record Access(
            Instant at,
            String kind,
            @Nullable UUID partner,
            @Nullable UUID member) {}

    /** A lead with its partners, how it was routed each time, what else is known of the company, and who looked. */
    public record Opened(
            Shown lead, List<ShownShare> shares, List<ShownRoute> routes, List<Alike> alike, List<Access> accesses) {

        static Opened of(ReadingLeads.Page page) {
            var alike = new ArrayList<Alike>();
            page.alike()
                    .forEach(each -> alike.add(new Alike(
                            "lead", each.id(), each.number(), each.state().code())));
            page.deals()
                    .forEach(each -> alike.add(new Alike(
                            "deal",
                            each.id(),
                            each.number(),
                            each.stage().name().toLowerCase(Locale.ROOT))));
            return new Opened(
                    Shown.of(page.row()),
                    page.shares().stream().map(ShownShare::of).toList(),
                    page.routes().stream().map(ShownRoute::of).toList(),
                    alike,
                    page.accesses().stream()
                            .map(each -> new Access(
                                    each.at(),
                                    each.kind().name().toLowerCase(Locale.ROOT),
                                    each.partnerId(),
                                    each.memberId()))
                            .toList());
        }
    }

    /** To whom, and why not by the rules. */
    public record Offered(UUID partner, String because) {}

    @GET
    public Page<Shown> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("hot") @Nullable Boolean hot,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var rows = reading.after(cursors.after(LIST, cursor), LeadFilter.of(state, partner, hot, typed), most + 1);
        return cursors.page(LIST, rows, most, row -> row.lead().id()).map(Shown::of);
    }

    /** A lead that the source brought before is answered as it stands, with 200 in place of 201. */
    @POST
    public Response add(New said, @Context UriInfo address) {
        Added added = keeping.add(said.lead().profile(), said.externalSource(), said.externalId());
        var id = added.lead().id();
        var location = address.getAbsolutePathBuilder().path(id.toString()).build();
        return Response.status(added.fresh() ? Status.CREATED : Status.OK)
                .location(location)
                .entity(shown(id))
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        var opened = Opened.of(reading.open(id));
        return tags.tagged(opened, opened.lead().lead());
    }

    /** What there is has to have been seen. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Described said, @Context HttpHeaders headers) {
        var seen = keeping.current(id);
        tags.check(headers, Described.of(seen.profile()));
        keeping.change(id, seen.revision(), said.profile());
        return open(id);
    }

    /** By the rules as they are now. */
    @POST
    @Path("{id}/routing")
    public Opened route(@PathParam("id") UUID id) {
        keeping.route(id);
        return shown(id);
    }

    /** Who would get it now, and why; nothing is written. */
    @GET
    @Path("{id}/routing")
    public Routed rehearse(@PathParam("id") UUID id) {
        return Routed.of(rehearsing.rehearse(id));
    }

    @POST
    @Path("{id}/offer")
    public Opened offer(@PathParam("id") UUID id, Offered said) {
        keeping.offer(id, said.partner(), said.because());
        return shown(id);
    }

    @POST
    @Path("{id}/recall")
    public Opened recall(@PathParam("id") UUID id, Because said) {
        keeping.recall(id, said.because());
        return shown(id);
    }

    @POST
    @Path("{id}/closing")
    public Opened close(@PathParam("id") UUID id, Because said) {
        keeping.close(id, said.because());
        return shown(id);
    }

    /** Of one that a partner gave: the vendor follows it up. */
    @POST
    @Path("{id}/acceptance")
    public Opened accept(@PathParam("id") UUID id) {
        keeping.accept(id);
        return shown(id);
    }

    /** Of one that the vendor follows up itself: the company was spoken to. */
    @POST
    @Path("{id}/work")
    public Opened work(@PathParam("id") UUID id) {
        keeping.work(id);
        return shown(id);
    }

    @POST
    @Path("{id}/conversion")
    public Opened convert(@PathParam("id") UUID id, Converted said) {
        keeping.convert(id, said.conversion());
        return shown(id);
    }

    /** Forgets whom to speak to, here and wherever it was told. */
    @POST
    @Path("{id}/forgetting")
    public Opened forget(@PathParam("id") UUID id) {
        keeping.forget(id);
        return shown(id);
    }

    private Opened shown(UUID id) {
        return Opened.of(reading.open(id));
    }
}
