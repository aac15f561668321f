package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Json;
import dev.entente.rest.Page;
import dev.entente.rest.ProblemJson;
import dev.entente.sale.Outcome;
import dev.entente.sale.Outcome.Recorded;
import dev.entente.sale.Outcome.Refused;
import dev.entente.sale.Outcome.Unchanged;
import dev.entente.sale.ReadingSales;
import dev.entente.sale.ReadingSales.SalePage;
import dev.entente.sale.RecordingSales;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SaleReport;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sales over REST; an answer says at once what the sale earns, which is why it stands above the engine. */
@Path("sales")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SaleResource {

    @Inject
    RecordingSales recording;

    @Inject
    ReadingSales reading;

    @Inject
    CurrentResults results;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    @Inject
    Json json;

    /** Up to 10,000 reports; each is read by itself, so that one that cannot be does not hold up the others. */
    public record Bulk(
            @Schema(implementation = SaleReport[].class) List<JsonNode> sales) {}

    /** What a sale earns: an amount, or the reason why a person has to decide. */
    public record Result(
            UUID id,
            String state,
            @Nullable String kind,
            @Nullable Amount amount,
            @Nullable String because) {

        static Result of(BookedEarning booked) {
            var kind = booked.kind();
            return new Result(
                    booked.id(),
                    booked.isHeld() ? "held" : "earned",
                    kind == null ? null : kind.name().toLowerCase(Locale.ROOT),
                    booked.amount(),
                    booked.because());
        }
    }

    /** What became of a report. */
    public record Answer(
            @Nullable UUID id,
            @Nullable String number,
            @Nullable Integer revision,
            String outcome,
            @Nullable Result earning,
            ProblemJson.@Nullable Body problem) {}

    /** The answers to a bulk, in its order. */
    public record Answers(List<Answer> results) {}

    /** A sale in a list. */
    public record Shown(
            UUID id,
            String number,
            int revision,
            String source,
            String externalId,
            SaleReport.Kind kind,
            @Nullable UUID refundOf,
            LocalDate on,
            UUID partner,
            String motion,
            String customer,
            Amount net,
            boolean registered,
            @Nullable String registration,

            @Schema(enumeration = {"vendor", "partner", "other"})
            String invoicedBy,

            boolean withdrawn) {

        static Shown of(Sale sale) {
            return new Shown(
                    sale.id(),
                    sale.number(),
                    sale.revision(),
                    sale.source(),
                    sale.externalId(),
                    sale.kind(),
                    sale.refundOf(),
                    sale.on(),
                    sale.partnerId(),
                    sale.motion(),
                    sale.customerName(),
                    sale.net(),
                    sale.isRegistered(),
                    sale.registration(),
                    sale.invoicer(sale.partnerId()).name().toLowerCase(Locale.ROOT),
                    sale.isWithdrawn());
        }
    }

    /** A line as it was sold. */
    public record ShownLine(String sku, @Nullable String family, long quantity, Period term, Amount net) {}

    /** A sale with its lines and what it earns. */
    public record ShownSale(
            Shown sale, List<ShownLine> lines, @Nullable Result earning) {}

    @POST
    public Response record(SaleReport report) {
        var outcome = recording.record(report);
        var answer = answers(List.of(outcome)).getFirst();
        boolean isNew = answer.outcome().equals("recorded");
        return Response.status(isNew ? Status.CREATED : Status.OK)
                .entity(answer)
                .build();
    }

    @POST
    @Path("bulk")
    public Answers recordAll(Bulk bulk) {
        RecordingSales.refuseTooMany(bulk.sales().size());
        var reports = new ArrayList<SaleReport>();
        var unreadable = new HashMap<Integer, Outcome>();
        for (int i = 0; i < bulk.sales().size(); i++) {
            try {
                reports.add(json.read(bulk.sales().get(i), SaleReport.class));
            } catch (Problem problem) {
                unreadable.put(i, new Refused(problem));
            }
        }
        var decided = recording.recordAll(reports).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < bulk.sales().size(); i++) {
            var refused = unreadable.get(i);
            outcomes.add(refused == null ? decided.next() : refused);
        }
        return new Answers(answers(outcomes));
    }

    @GET
    public Page<Shown> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = SaleFilter.of(kind, partner, typed);
        var found = reading.after(cursors.afterOrFirst("sales", cursor), filter, most + 1);
        return cursors.page("sales", found, most, Sale::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        var page = reading.open(id);
        var result = results.of(List.of(page.sale())).get(id);
        return tags.tagged(
                new ShownSale(Shown.of(page.sale()), lines(page), result == null ? null : Result.of(result)));
    }

    private static List<ShownLine> lines(SalePage page) {
        return page.lines().stream()
                .map(line -> new ShownLine(line.sku(), line.family(), line.quantity(), line.term(), line.net()))
                .toList();
    }

    private List<Answer> answers(List<Outcome> outcomes) {
        var earned = results.of(sales(outcomes));
        var answers = new ArrayList<Answer>();
        for (var outcome : outcomes) {
            answers.add(
                    switch (outcome) {
                        case Recorded now ->
                            answer(now.sale(), now.sale().revision() == 1 ? "recorded" : "revised", earned);
                        case Unchanged before -> answer(before.sale(), "unchanged", earned);
                        case Refused refused -> refused(refused.problem());
                    });
        }
        return answers;
    }

    private static List<Sale> sales(List<Outcome> outcomes) {
        var sales = new ArrayList<Sale>();
        for (var outcome : outcomes) {
            if (outcome instanceof Recorded now) sales.add(now.sale());
            if (outcome instanceof Unchanged before) sales.add(before.sale());
        }
        return sales;
    }

    private static Answer answer(Sale sale, String outcome, Map<UUID, BookedEarning> earned) {
        var result = earned.get(sale.id());
        return new Answer(
                sale.id(), sale.number(), sale.revision(), outcome, result == null ? null : Result.of(result), null);
    }

    private static Answer refused(Problem problem) {
        return new Answer(null, null, null, "refused", null, ProblemJson.body(problem, null));
    }
}
