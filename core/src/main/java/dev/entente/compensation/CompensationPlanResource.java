package dev.entente.compensation;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.compensation.CompensationPlan.Change;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.compensation.CompensationPlan.Level;
import dev.entente.compensation.CompensationPlan.Next;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Policy;
import dev.entente.compensation.CompensationPlan.Priced;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.document.Figures;
import dev.entente.program.Clause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's compensation plan, over REST. */
@Path("partners/{partner}/compensation-plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompensationPlanResource {

    @Inject
    ComposingPlans composing;

    /** What is promised on a day, program by program, with examples; amounts without a unit of their own are in the currency. */
    public record Plan(
            UUID partner, String number, String name, LocalDate on, String currency, List<Program> programs) {

        static Plan of(CompensationPlan plan) {
            var programs = plan.programs().stream().map(Program::of).toList();
            var currency = plan.currency().code();
            return new Plan(plan.partnerId(), plan.number(), plan.partner(), plan.day(), currency, programs);
        }
    }

    /** By the version that counts on the day. */
    public record Program(
            String program,
            String name,
            int version,
            LocalDate from,
            LocalDate joined,
            @Nullable Tier tier,
            List<Offer> offers,
            List<Priced> prices,
            List<Policy> policies,
            @Nullable Higher next) {

        static Program of(Promised promised) {
            var level = promised.level();
            var next = promised.next();
            return new Program(
                    promised.program(),
                    promised.name(),
                    promised.version(),
                    promised.from(),
                    promised.joined(),
                    level == null ? null : Tier.of(level),
                    promised.offers().stream().map(Offer::of).toList(),
                    promised.prices(),
                    promised.policies(),
                    next == null ? null : Higher.of(next));
        }
    }

    /** The tier that counts, and since when. */
    public record Tier(String code, String name, LocalDate since) {

        static Tier of(Level level) {
            return new Tier(level.tier().code(), level.tier().name(), level.since());
        }
    }

    /** The tier above: what it asks for, and which terms are others there. */
    public record Higher(String code, String name, List<String> asks, List<Change> changes) {

        static Higher of(Next next) {
            return new Higher(next.tier().code(), next.tier().name(), next.asks(), next.changes());
        }
    }

    /** What is earned for a motion, when it becomes payable, and an example. */
    public record Offer(String motion, String name, List<Clause> terms, String payable, Worked example) {

        static Offer of(Offered offered) {
            return new Offer(
                    offered.motion(), offered.name(), offered.terms(), offered.payable(), Worked.of(offered.example()));
        }
    }

    /** What would happen, and what it comes to by which steps; or why a person would decide. */
    public record Worked(
            String happens,
            @Nullable String kind,
            @Nullable Amount amount,
            List<Said> steps,
            List<Due> payable,
            @Nullable String held) {

        static Worked of(Example example) {
            return switch (example.earning()) {
                case Held held -> new Worked(example.happens(), null, null, List.of(), List.of(), held.because());
                case Earned earned ->
                    new Worked(
                            example.happens(),
                            earned.kind().name().toLowerCase(Locale.ROOT),
                            earned.amount(),
                            earned.steps().stream()
                                    .map(step -> new Said(step.words(Figures::plain), step.exact()))
                                    .toList(),
                            example.parts().stream()
                                    .map(part -> new Due(part.on(), part.amount()))
                                    .toList(),
                            null);
            };
        }
    }

    /** A step, and what it adds. */
    public record Said(String words, Exact adds) {}

    /** A part, and the day on which it becomes payable. */
    public record Due(LocalDate on, Amount amount) {}

    @GET
    public Plan plan(@PathParam("partner") UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        return Plan.of(composing.compose(partner, on));
    }

    /** The same as a paper in the vendor's brand. */
    @GET
    @Path("document")
    @Produces("application/pdf")
    public Response print(@PathParam("partner") UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        var printed = composing.print(partner, on);
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + "\"")
                .build();
    }
}
