package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.ConflictResource.Given;
import dev.entente.conflict.ReadingOwnConflicts.Own;
import dev.entente.rest.Cursors;
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
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** A partner's own part of cases over REST: what it claims and shows, what it is told, and its appeal. */
@Path("own-conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnConflictResource {

    @Inject
    ReadingOwnConflicts reading;

    @Inject
    OpeningConflicts opening;

    @Inject
    GivingEvidence giving;

    @Inject
    AppealingConflicts appealing;

    @Inject
    Cursors cursors;

    /** Which registration of one's own, why it should hold the customer, and what shows it. */
    public record Contest(
            UUID registration, String words, @Nullable List<Given> evidence) {}

    /** Why. */
    public record Appeal(String words) {}

    /** One's own part as it stands. */
    public record Shown(
            UUID id,
            String number,
            String about,
            String subject,
            @Nullable UUID registration,
            @Nullable String words,
            String state,
            @Nullable LocalDate evidenceBy,
            @Nullable String result,
            @Nullable Percentage share,
            @Nullable String reason,
            @Nullable Instant decidedAt,
            @Nullable LocalDate appealUntil,
            @Nullable String appeal) {

        static Shown of(Contender it) {
            return new Shown(
                    it.id,
                    it.number,
                    StoredConflicts.word(it.about),
                    it.subject,
                    it.registrationId,
                    it.words,
                    StoredConflicts.word(it.state),
                    it.evidenceBy,
                    it.result == null ? null : StoredConflicts.word(it.result),
                    it.share(),
                    it.reason,
                    it.decidedAt,
                    it.appealUntil,
                    it.appeal);
        }
    }

    /** A piece of evidence that one gave. */
    public record Evidence(
            UUID id,
            String kind,
            LocalDate on,
            String words,
            @Nullable UUID file,
            @Nullable String fileName,
            Instant givenAt) {

        static Evidence of(Touch it) {
            return new Evidence(
                    it.id, StoredConflicts.word(it.kind), it.onDay, it.words, it.fileId, it.fileName, it.givenAt);
        }
    }

    /** Something that was done and concerns one. */
    public record Step(Instant at, String kind, String words) {

        static Step of(ConflictStep it) {
            return new Step(it.doneAt, StoredConflicts.word(it.kind), it.words);
        }
    }

    /** One's own part with what one gave, and what was done. */
    public record Whole(Shown conflict, List<Evidence> evidence, List<Step> steps) {

        static Whole of(Own own) {
            return new Whole(
                    Shown.of(own.contender()),
                    own.touches().stream().map(Evidence::of).toList(),
                    own.steps().stream().map(Step::of).toList());
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.afterOrFirst("own-conflicts", cursor), most + 1);
        return cursors.page("own-conflicts", found, most, Contender::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Whole open(@PathParam("id") UUID id) {
        return Whole.of(reading.open(id));
    }

    /** Contests a registration of one's own that was declined, or that stands in line. */
    @POST
    public Response contest(Contest contest, @Context UriInfo address) {
        var given = contest.evidence() == null ? List.<Given>of() : contest.evidence();
        var id = opening.contest(
                        contest.registration(),
                        contest.words(),
                        given.stream().map(Given::said).toList())
                .id();
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(open(id))
                .build();
    }

    @POST
    @Path("{id}/evidence")
    public Evidence give(@PathParam("id") UUID id, Given given) {
        return Evidence.of(giving.give(id, given.said()));
    }

    /** The body is the file itself. */
    @PUT
    @Path("{id}/evidence/{evidence}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Evidence attach(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @QueryParam("name") @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        return Evidence.of(giving.attach(id, evidence, name == null ? "evidence" : name, file));
    }

    @POST
    @Path("{id}/appeal")
    public Whole appeal(@PathParam("id") UUID id, Appeal appeal) {
        appealing.appeal(id, appeal.words());
        return open(id);
    }
}
