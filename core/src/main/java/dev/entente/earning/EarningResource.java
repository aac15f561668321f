package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Step;
import dev.entente.job.JobResource;
import dev.entente.ledger.AsOf;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Json;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Results over REST, with the steps that made them. */
@Path("earnings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EarningResource {

    private static final String HELD = "held";

    @Inject
    ReadingEarnings reading;

    @Inject
    Recalculating recalculating;

    @Inject
    Cursors cursors;

    @Inject
    Json json;

    /** A result in a list. */
    public record Shown(
            UUID id,
            UUID partner,
            LocalDate on,
            String about,
            String document,
            @Nullable String offer,
            int revision,
            String state,
            @Nullable String kind,
            @Nullable Amount amount,
            @Nullable String because) {

        static Shown of(BookedEarning booked) {
            var result = SaleResource.Result.of(booked);
            return new Shown(
                    booked.id(),
                    booked.partnerId(),
                    booked.on(),
                    booked.about(),
                    booked.document(),
                    booked.offer(),
                    booked.revision(),
                    result.state(),
                    result.kind(),
                    result.amount(),
                    result.because());
        }
    }

    /** One line of an explanation: what it adds in whole units, exact. */
    public record ShownStep(String words, String adds) {

        static ShownStep of(Step step) {
            return new ShownStep(step.words(), step.exact().value().toPlainString());
        }
    }

    /** Something that the result depends on, in words. */
    public record ShownInput(String label, String value) {}

    /** A part of the amount: when it is payable and how that day is found; held back until then, or not any more. */
    public record ShownPart(String words, Amount amount, LocalDate on, boolean held) {

        static ShownPart of(Explanation.Due due) {
            return new ShownPart(due.words(LocalDate::toString), due.amount(), due.on(), due.held());
        }
    }

    /** Which terms applied; absent where none did. */
    public record Rule(
            String program,
            int version,
            LocalDate inForceFrom,
            String offer,
            String model,
            int modelVersion,
            @Nullable String pluginDigest,
            JsonNode terms) {}

    /** A result with all that it came from. */
    public record Explained(
            Shown earning,
            List<ShownStep> steps,
            @Nullable Rule rule,
            List<ShownInput> inputs,
            Instant calculatedAt,
            String reason,
            @Nullable Amount before,
            boolean superseded,
            boolean reproduced,
            List<ShownPart> payable) {}

    /** What to work out again: sales of a partner or of all, from a day on or all, and why. */
    public record Again(@Nullable UUID partner, @Nullable LocalDate from, String reason) {}

    /** Of days through one, as they stood at a moment; where neither is said, as they stand. */
    @GET
    public Page<Shown> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("known") @Nullable Instant known,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        if (state != null && !state.equals(HELD)) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/state", "Ask for held, or leave it out");
        }
        var after = cursors.afterOrFirst("earnings", cursor);
        var found = reading.after(after, partner, state != null, new AsOf(on, known), most + 1);
        return cursors.page("earnings", found, most, BookedEarning::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Explained explain(@PathParam("id") UUID id) {
        var explanation = reading.explain(id);
        var steps = explanation.result() instanceof Earned earned
                ? earned.steps().stream().map(ShownStep::of).toList()
                : List.<ShownStep>of();
        return new Explained(
                Shown.of(reading.open(id)),
                steps,
                rule(explanation),
                explanation.inputs().stream()
                        .map(input -> new ShownInput(input.label(), input.value()))
                        .toList(),
                explanation.calculatedAt(),
                explanation.reason(),
                explanation.before(),
                explanation.superseded(),
                explanation.reproduced(),
                explanation.payable().stream().map(ShownPart::of).toList());
    }

    /** What would release it, as things stand now; nothing where it is not held. */
    @GET
    @Path("{id}/releases")
    public Page<Release> releases(@PathParam("id") UUID id) {
        return new Page<>(reading.releases(id), null);
    }

    @POST
    @Path("recalculations")
    public Response recalculate(Again again, @Context UriInfo address) {
        return switch (recalculating.recalculate(again.partner(), again.from(), again.reason())) {
            case Recalculating.Done done -> Response.ok(done).build();
            case Recalculating.Started started -> JobResource.accepted(started.job(), address);
        };
    }

    private @Nullable Rule rule(Explanation explained) {
        var model = explained.model();
        var terms = explained.termsJson();
        var program = explained.program();
        var version = explained.programVersion();
        var from = explained.inForceFrom();
        var offer = explained.offer();
        if (model == null || terms == null || program == null || version == null || from == null || offer == null) {
            return null;
        }
        var tree = json.mapper().readTree(terms);
        return new Rule(program, version, from, offer, model.name(), model.version(), explained.pluginDigest(), tree);
    }
}
