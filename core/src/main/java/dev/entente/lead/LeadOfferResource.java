package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.lead.LeadBodies.Because;
import dev.entente.lead.LeadBodies.Converted;
import dev.entente.lead.LeadBodies.Described;
import dev.entente.lead.LeadBodies.Person;
import dev.entente.lead.ReadingOffers.Open;
import dev.entente.lead.ReadingOffers.Row;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads over REST as partners see them: what is offered to them, and what they give. */
@Path("lead-offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadOfferResource {

    private static final String LIST = "lead-offers";

    @Inject
    ReadingOffers reading;

    @Inject
    AnsweringLeads answering;

    @Inject
    Cursors cursors;

    /** A partner's part in a lead: what kind of company it is about, and which one (absent), once that is told. */
    public record Shown(
            UUID id,
            UUID lead,
            String number,
            String role,
            String state,
            @Nullable String country,
            String size,
            String segment,
            String industry,
            String product,
            String motion,
            boolean hot,
            boolean mutual,
            Instant offeredAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            String because,
            @Nullable String company) {

        static Shown of(LeadShare share, @Nullable String company) {
            return new Shown(
                    share.id(),
                    share.leadId(),
                    share.number(),
                    share.role().code(),
                    share.state().code(),
                    share.country(),
                    share.size(),
                    share.segment(),
                    share.industry(),
                    share.product(),
                    share.motion(),
                    share.isHot(),
                    share.isMutual(),
                    share.offeredAt(),
                    share.dueAt(),
                    share.answeredAt(),
                    share.because(),
                    company);
        }

        static Shown of(Row row) {
            return of(row.share(), row.company().isEmpty() ? null : row.company());
        }
    }

    /** Which company, whom to speak to, and what is known; how the contact agreed to be passed on. */
    public record Known(
            String company,
            String website,
            @Nullable Person contact,
            String postalCode,
            @Nullable Amount worth,
            String note,
            String consent) {}

    /** A share with what is told of whom it is about (absent: it is not, or not any more). */
    public record Opened(Shown offer, @Nullable Known known) {

        static Opened of(Open open) {
            var told = open.told();
            var known = told == null
                    ? null
                    : new Known(
                            told.company(),
                            told.domain(),
                            Person.of(told.contact()),
                            told.postalCode(),
                            told.worth(),
                            told.note(),
                            told.consent());
            return new Opened(Shown.of(open.share(), known == null ? null : known.company()), known);
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var rows = reading.after(cursors.after(LIST, cursor), ReadingOffers.states(state), null, most + 1);
        return cursors.page(LIST, rows, most, row -> row.share().id()).map(Shown::of);
    }

    /** Stands in a log, where whom it is about is told. */
    @GET
    @Path("{id}")
    public Opened open(@PathParam("id") UUID id) {
        return Opened.of(reading.open(id));
    }

    /** Gives the vendor a lead. */
    @POST
    public Response give(Described said) {
        var share = answering.give(said.profile(LeadProfile.REFERRAL));
        return Response.status(Status.CREATED)
                .entity(Opened.of(reading.open(share.id())))
                .build();
    }

    @POST
    @Path("{id}/acceptance")
    public Opened accept(@PathParam("id") UUID id) {
        answering.accept(id);
        return Opened.of(reading.open(id));
    }

    @POST
    @Path("{id}/decline")
    public Opened decline(@PathParam("id") UUID id, Because said) {
        answering.decline(id, said.because());
        return Opened.of(reading.open(id));
    }

    @POST
    @Path("{id}/work")
    public Opened work(@PathParam("id") UUID id) {
        answering.work(id);
        return Opened.of(reading.open(id));
    }

    @POST
    @Path("{id}/conversion")
    public Opened convert(@PathParam("id") UUID id, Converted said) {
        answering.convert(id, said.conversion());
        return Opened.of(reading.open(id));
    }
}
