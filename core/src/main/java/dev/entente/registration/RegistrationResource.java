package dev.entente.registration;

import dev.entente.api.Amount;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registrations over REST: partners bring them, the vendor decides. */
@Path("registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    ReadingRegistrations reading;

    @Inject
    RegisteringDeals registering;

    @Inject
    DecidingRegistrations deciding;

    @Inject
    EditingRegistrations editing;

    @Inject
    RecordingMeetings meeting;

    @Inject
    ExtendingRegistrations extending;

    @Inject
    AskingForExtensions asking;

    @Inject
    WithdrawingRegistrations withdrawing;

    @Inject
    LiftingRests lifting;

    @Inject
    PuttingFirst putting;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** Whom it is about. */
    public record Asked(
            String accountUrl,
            String customerName,
            @Nullable String country,
            @Nullable String segment) {}

    /** Free, blocked or to-be-reviewed, and words that say what was looked at. */
    public record Told(String answer, String words) {

        static Told of(Answer answer) {
            return new Told(ShownRegistration.words(answer.verdict()), answer.words());
        }
    }

    /** A claim, as the partner writes it. */
    public record Described(
            String accountUrl,
            String customerName,
            String buyerRole,
            String problem,
            LocalDate meetingOn,
            @Nullable LocalTime meetingAt,
            String motion,
            @Nullable String program,
            @Nullable String products,
            @Nullable Amount amount,
            @Nullable LocalDate expectedClose,
            @Nullable String evidence,
            @Nullable String country,
            @Nullable String segment) {

        Claim claim() {
            return new Claim(
                    accountUrl,
                    customerName,
                    buyerRole,
                    problem,
                    meetingOn,
                    meetingAt,
                    motion,
                    program,
                    products,
                    amount,
                    expectedClose,
                    evidence,
                    country,
                    segment);
        }
    }

    /** What was taken in, with the instant answer. */
    public record Taken(ShownRegistration registration, Told answer) {}

    /**
     * For which deal (left out: a new one), why, what the partner is told (left out: what is usual; empty: nothing), and the
     * revision that was looked at.
     */
    public record Approval(
            @Nullable UUID deal,
            @Nullable String reason,
            @Nullable String message,
            @Nullable Integer revision) {}

    /** Why, what the partner is told (left out: what is usual; empty: nothing), and the revision that was looked at. */
    public record Decline(
            String reason,
            @Nullable String message,
            @Nullable Integer revision) {}

    /** On which day, what came of it, when they meet again where that is known, and the revision that was looked at. */
    public record Met(
            LocalDate on,
            String note,
            @Nullable Next next,
            @Nullable Integer revision) {}

    /** When they meet again, in the zone of the vendor. */
    public record Next(LocalDate on, @Nullable LocalTime at) {}

    /** A claim as it is to be, and the revision that was changed. */
    public record Edit(Described claim, @Nullable Integer revision) {}

    /** The last day that is to be protected, why, and the revision that was looked at. */
    public record Extension(
            LocalDate last, String reason, @Nullable Integer revision) {}

    /** Why it is taken back, not extended, or free for its partner again, and the revision that was looked at. */
    public record Because(String reason, @Nullable Integer revision) {}

    /** The revision that was looked at. */
    public record Seen(@Nullable Integer revision) {}

    @GET
    public Page<ShownRegistration> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = RegistrationFilter.of(state, partner, typed);
        var found = reading.after(cursors.after("registrations", cursor), filter, most + 1);
        return cursors.page("registrations", found, most, Registration::id).map(ShownRegistration::of);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(ShownRegistration.Whole.of(reading.open(id)));
    }

    @POST
    @Path("check")
    public Told check(Asked asked) {
        return Told.of(registering.check(
                asked.accountUrl(), asked.customerName(), Claim.placeOf(asked.country(), asked.segment())));
    }

    @POST
    public Response register(Described claimed, @Context UriInfo address) {
        var taken = registering.register(claimed.claim());
        var id = taken.registration().id().toString();
        return Response.created(address.getAbsolutePathBuilder().path(id).build())
                .entity(new Taken(ShownRegistration.of(taken.registration()), Told.of(taken.answer())))
                .build();
    }

    /** While nobody has decided it; the customer stays. */
    @PUT
    @Path("{id}/claim")
    public ShownRegistration edit(@PathParam("id") UUID id, Edit edit) {
        return ShownRegistration.of(
                editing.edit(id, edit.revision(), edit.claim().claim()));
    }

    @POST
    @Path("{id}/approval")
    public ShownRegistration approve(@PathParam("id") UUID id, Approval said) {
        return ShownRegistration.of(
                deciding.approve(id, said.revision(), new Decision(said.reason(), said.message()), said.deal()));
    }

    @POST
    @Path("{id}/decline")
    public ShownRegistration decline(@PathParam("id") UUID id, Decline said) {
        return ShownRegistration.of(deciding.decline(id, said.revision(), new Decision(said.reason(), said.message())));
    }

    @POST
    @Path("{id}/meetings")
    public ShownRegistration meet(@PathParam("id") UUID id, Met met) {
        var next = met.next() == null
                ? null
                : new RecordingMeetings.Next(met.next().on(), met.next().at());
        return ShownRegistration.of(meeting.record(id, met.revision(), met.on(), met.note(), next));
    }

    @POST
    @Path("{id}/extension")
    public ShownRegistration extend(@PathParam("id") UUID id, Extension wanted) {
        return ShownRegistration.of(extending.extend(id, wanted.revision(), wanted.last(), wanted.reason()));
    }

    /** The partner asks for it, and the vendor answers with an extension or with why not. */
    @POST
    @Path("{id}/extension-request")
    public ShownRegistration ask(@PathParam("id") UUID id, Extension wanted) {
        return ShownRegistration.of(asking.ask(id, wanted.revision(), wanted.last(), wanted.reason()));
    }

    @POST
    @Path("{id}/extension-request/decline")
    public ShownRegistration declineExtension(@PathParam("id") UUID id, Because said) {
        return ShownRegistration.of(extending.decline(id, said.revision(), said.reason()));
    }

    /** The partner of one that ended may register the customer again at once. */
    @POST
    @Path("{id}/rest/lift")
    public ShownRegistration lift(@PathParam("id") UUID id, Because said) {
        return ShownRegistration.of(lifting.lift(id, said.revision(), said.reason()));
    }

    /** For one of what the partner has left of a reward of priority, it is looked at before others; not one that stands in line. */
    @POST
    @Path("{id}/priority")
    public ShownRegistration putFirst(@PathParam("id") UUID id, Seen seen) {
        return ShownRegistration.of(putting.putFirst(id, seen.revision()));
    }

    @POST
    @Path("{id}/withdrawal")
    public ShownRegistration withdraw(@PathParam("id") UUID id, Because said) {
        return ShownRegistration.of(withdrawing.withdraw(id, said.revision(), said.reason()));
    }
}
