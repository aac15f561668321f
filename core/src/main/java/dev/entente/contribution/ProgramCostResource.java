package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.contribution.KeepingProgramCosts.Shown;
import dev.entente.contribution.ProgramCost.Kind;
import dev.entente.problem.Problem;
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
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What programs cost beside what partners earn, over REST. */
@Path("program-costs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramCostResource {

    @Inject
    KeepingProgramCosts costs;

    @Inject
    Cursors cursors;

    /** An entry as it is said: of months such as 2026-01, and of a program and a partner by their codes. */
    public record Said(
            String kind,
            String from,
            @Nullable String until,
            @Nullable String program,
            @Nullable String partner,
            Amount amount,
            String description,
            String source,
            @Nullable String reference) {

        private NewProgramCost read(String at) {
            return new NewProgramCost(
                    kindOf(at + "/kind", kind),
                    month(at + "/from", from),
                    until == null ? null : month(at + "/until", until),
                    program,
                    partner,
                    amount,
                    description,
                    source,
                    reference);
        }
    }

    /** Entries to take, all or none. */
    public record Entering(List<Said> costs) {}

    /** Why an entry is taken back. */
    public record Because(String because) {}

    /** An entry; below zero where it takes another one back. */
    public record Entry(
            UUID id,
            String number,
            String kind,
            String from,
            String until,
            @Nullable UUID program,
            @Nullable UUID partner,
            Amount amount,
            String description,
            String source,
            @Nullable String reference,
            @Nullable UUID takesBack,
            boolean takenBack,
            Instant enteredAt) {

        static Entry of(Shown shown) {
            var cost = shown.cost();
            return new Entry(
                    cost.id(),
                    cost.number(),
                    code(cost.kind()),
                    cost.from().toString(),
                    cost.last().toString(),
                    cost.programId(),
                    cost.partnerId(),
                    cost.amount(),
                    cost.description(),
                    cost.source(),
                    cost.reference(),
                    cost.takesBack(),
                    shown.isTakenBack(),
                    cost.enteredAt());
        }
    }

    /** In the order of their keys. */
    @GET
    public Page<Entry> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = costs.after(cursors.afterOrFirst("program-costs", cursor), most + 1);
        return cursors.page("program-costs", found, most, each -> each.cost().id())
                .map(Entry::of);
    }

    /** Up to 500 at once; what names a reference is taken once. */
    @POST
    public Page<Entry> enter(Entering entering) {
        var said = new ArrayList<NewProgramCost>();
        for (int i = 0; i < entering.costs().size(); i++)
            said.add(entering.costs().get(i).read("/costs/" + i));
        return new Page<>(costs.enter(said), null).map(Entry::of);
    }

    /** Enters as much below zero; the entry itself stays. */
    @POST
    @Path("{id}/reversal")
    public Entry takeBack(@PathParam("id") UUID id, Because because) {
        return Entry.of(costs.takeBack(id, because.because()));
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Kind kindOf(String at, String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ContributionProblem.UNCLEAR_PROGRAM_COST,
                        at,
                        "Use one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Kind.values())
                                                .map(ProgramCostResource::code)
                                                .toList())));
    }

    private static YearMonth month(String at, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.field(ContributionProblem.UNCLEAR_PROGRAM_COST, at, "Write a month such as 2026-03");
        }
    }
}
