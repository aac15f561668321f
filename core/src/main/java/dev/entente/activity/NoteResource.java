package dev.entente.activity;

import dev.entente.activity.Activity.Details;
import dev.entente.activity.Activity.Kind;
import dev.entente.activity.Activity.New;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said and done on a partner's record, over REST. */
@Path("partners/{partner}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    @Inject
    RecordingActivities recording;

    @Inject
    ReadingActivities reading;

    @Inject
    Cursors cursors;

    /** A note, unless it says that it was a meeting, a call, a mail or news of the partner; now, and for the vendor alone, unless it says so. */
    public record Described(
            String words,
            @Nullable String kind,
            @Nullable Instant at,
            @Nullable Boolean shared,
            @Nullable Boolean joint,
            @Nullable LocalDate nextStepOn,
            @Nullable List<String> ownerFunctions) {

        public Kind saidKind() {
            return NoteResource.kind(kind);
        }

        public boolean sharing() {
            return Boolean.TRUE.equals(shared);
        }

        /** Functions are AE, SE, CSM and PartnerAE. */
        public Details details() {
            var functions = EnumSet.noneOf(OwnerFunction.class);
            if (ownerFunctions != null)
                for (var each : ownerFunctions)
                    functions.add(OwnerFunction.of(each)
                            .orElseThrow(() -> Problem.field(
                                    ActivityProblem.UNCLEAR_ACTIVITY,
                                    "/ownerFunctions",
                                    "Use AE, SE, CSM, PartnerAE")));
            return new Details(Boolean.TRUE.equals(joint), nextStepOn, functions);
        }
    }

    /** What was recorded; what nobody said is left out. */
    public record Shown(
            UUID id,
            String kind,
            Instant at,
            String by,
            String words,
            boolean shared,
            @Nullable Boolean joint,
            @Nullable LocalDate nextStepOn,
            @Nullable List<String> ownerFunctions) {

        public static Shown of(Activity activity) {
            var details = activity.details();
            return new Shown(
                    activity.id(),
                    activity.kind().code(),
                    activity.happenedAt(),
                    activity.byName(),
                    activity.words(),
                    activity.isShared(),
                    details.joint() ? true : null,
                    details.nextStepOn(),
                    details.functions().isEmpty()
                            ? null
                            : details.functions().stream()
                                    .sorted()
                                    .map(OwnerFunction::code)
                                    .toList());
        }
    }

    @GET
    public Page<Shown> list(
            @PathParam("partner") UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.onPartner(partner, cursors.afterOrFirst("notes", cursor), most + 1);
        return cursors.page("notes", found, most, Activity::id).map(Shown::of);
    }

    @POST
    public Response record(@PathParam("partner") UUID partner, Described said) {
        var note = New.onPartner(partner, said.saidKind(), said.at(), said.words(), said.sharing());
        var activity = recording.record(note.with(said.details(), said.sharing()));
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(activity))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        recording.withdraw(partner, id);
    }

    private static Kind kind(@Nullable String said) {
        return switch (said) {
            case null -> Kind.NOTE;
            case "note" -> Kind.NOTE;
            case "meeting" -> Kind.MEETING;
            case "call" -> Kind.CALL;
            case "mail" -> Kind.MAIL;
            default ->
                Kind.SIGNALS.stream()
                        .filter(signal -> signal.code().equals(said))
                        .findFirst()
                        .orElseThrow(() -> Problem.field(
                                ActivityProblem.UNCLEAR_ACTIVITY,
                                "/kind",
                                "Use note, meeting, call, mail, hiring, funding, leadership or layoffs"));
        };
    }
}
