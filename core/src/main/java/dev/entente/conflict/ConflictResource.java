package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.OpeningConflicts.NewConflict;
import dev.entente.conflict.Touch.Kind;
import dev.entente.conflict.Touch.Said;
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
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Cases about who holds a deal, a customer or a territory, over REST, for the vendor. */
@Path("conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConflictResource {

    @Inject
    ReadingConflicts reading;

    @Inject
    OpeningConflicts opening;

    @Inject
    AskingForEvidence asking;

    @Inject
    GivingEvidence giving;

    @Inject
    EscalatingConflicts escalating;

    @Inject
    DecidingConflicts deciding;

    @Inject
    SettingConflictRules setting;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** A deal, a customer with its website, or a territory; between which partners, and whether the vendor's own sales are a side. */
    public record Opening(
            @Nullable String about,
            @Nullable String customer,
            @Nullable String website,
            @Nullable UUID deal,
            @Nullable String territory,
            @Nullable List<UUID> partners,
            @Nullable Boolean direct,
            String words) {

        NewConflict wanted() {
            return new NewConflict(
                    constant(About.class, about),
                    customer,
                    website,
                    deal,
                    territory,
                    partners == null ? List.of() : partners,
                    Boolean.TRUE.equals(direct),
                    words);
        }
    }

    /** By which day (left out: as the rules say), what is asked, which all sides read, and the revision that was looked at. */
    public record Request(
            @Nullable LocalDate by, String words, @Nullable Integer revision) {}

    /** What was done, when, and what shows it. */
    public record Given(@Nullable String kind, LocalDate on, String words) {

        Said said() {
            return new Said(constant(Kind.class, kind), on, words);
        }
    }

    /** Which member is to decide, why, and the revision that was looked at. */
    public record Escalation(
            @Nullable UUID to, String because, @Nullable Integer revision) {}

    /**
     * What is decided: for whom, or with which shares, of influence or of the sale itself; why, which all sides read; and the
     * revision that was looked at.
     */
    public record Decided(
            @Nullable String outcome,
            @Nullable UUID winner,
            @Nullable List<Share> shares,
            @Nullable Boolean influence,
            String reason,
            @Nullable Integer revision) {

        Verdict verdict() {
            var split = shares == null ? List.<Share>of() : shares;
            return new Verdict(
                    constant(Outcome.class, outcome),
                    winner,
                    split.stream()
                            .map(each -> new Verdict.ShareOf(each.side(), each.share()))
                            .toList(),
                    Boolean.TRUE.equals(influence),
                    reason);
        }
    }

    /** Which share a side has. */
    public record Share(UUID side, Percentage share) {}

    /** For how many days evidence is waited for, and for how many a decision can be appealed. */
    public record Rules(int evidenceDays, int appealDays) {

        static Rules of(ConflictRules rules) {
            return new Rules(rules.evidenceDays(), rules.appealDays());
        }
    }

    @GET
    public Page<ShownConflict> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("about") @Nullable String about,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ConflictFilter.of(state, about, typed);
        var found = reading.after(cursors.afterOrFirst("conflicts", cursor), filter, most + 1);
        return cursors.page("conflicts", found, most, row -> row.conflict().id())
                .map(row -> ShownConflict.of(row.conflict(), row.sides()));
    }

    @GET
    @Path("rules")
    public Rules rules() {
        return Rules.of(setting.rules());
    }

    @PUT
    @Path("rules")
    public Rules set(Rules wanted) {
        return Rules.of(setting.set(wanted.evidenceDays(), wanted.appealDays()));
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(ShownConflict.Whole.of(reading.open(id)));
    }

    @POST
    public Response begin(Opening wanted, @Context UriInfo address) {
        var id = opening.open(wanted.wanted()).id();
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(whole(id))
                .build();
    }

    @POST
    @Path("{id}/evidence-request")
    public ShownConflict.Whole ask(@PathParam("id") UUID id, Request request) {
        asking.ask(id, request.revision(), request.by(), request.words());
        return whole(id);
    }

    /** What shows that the vendor's own sales were at work. */
    @POST
    @Path("{id}/evidence")
    public ShownConflict.Whole give(@PathParam("id") UUID id, Given given) {
        giving.giveForDirect(id, given.said(), null);
        return whole(id);
    }

    /** The file that shows it; the body is the file itself. */
    @PUT
    @Path("{id}/evidence/{evidence}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ShownConflict.Whole attach(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @QueryParam("name") @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        giving.attachForDirect(id, evidence, name == null ? "evidence" : name, file);
        return whole(id);
    }

    @POST
    @Path("{id}/escalation")
    public ShownConflict.Whole escalate(@PathParam("id") UUID id, Escalation escalation) {
        escalating.escalate(id, escalation.revision(), escalation.to(), escalation.because());
        return whole(id);
    }

    @POST
    @Path("{id}/decision")
    public ShownConflict.Whole decide(@PathParam("id") UUID id, Decided decided) {
        deciding.decide(id, decided.revision(), decided.verdict());
        return whole(id);
    }

    private ShownConflict.Whole whole(UUID id) {
        return ShownConflict.Whole.of(reading.open(id));
    }

    /** Null for a word that means none of them, which is refused where it belongs. */
    @SuppressWarnings("NullAway") // what is missing is a finding of its own
    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word) {
        for (var each : type.getEnumConstants()) {
            if (word != null && each.name().toLowerCase(Locale.ROOT).equals(word)) return each;
        }
        return null;
    }
}
