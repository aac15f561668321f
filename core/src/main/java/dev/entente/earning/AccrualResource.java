package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.EarningResource.ShownStep;
import dev.entente.earning.ReadingAccruals.Liability;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What periods have brought that still go on, or whose month is not closed yet, over REST. */
@Path("accruals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccrualResource {

    @Inject
    ReadingAccruals reading;

    @Inject
    Cursors cursors;

    /** The next total to reach; what the close would give with it is absent where that would be held. */
    public record ShownNext(
            String what,
            Amount reached,
            Amount from,
            Amount missing,
            @Nullable Amount then) {}

    /** What the close would give as things stand: earned with its steps, or held with the reason. */
    public record Shown(
            UUID id,
            UUID partner,
            String program,
            int version,
            String motion,
            String offer,
            LocalDate on,
            LocalDate closes,
            boolean over,
            String state,
            @Nullable String kind,
            @Nullable Amount amount,
            @Nullable String because,
            List<ShownStep> steps,
            List<ShownNext> next) {

        static Shown of(Accrual accrual) {
            var kind = accrual.kind();
            return new Shown(
                    accrual.id(),
                    accrual.partnerId(),
                    accrual.programCode(),
                    accrual.version(),
                    accrual.motion(),
                    accrual.offer(),
                    accrual.on(),
                    accrual.closes(),
                    accrual.over(),
                    accrual.result() instanceof Held ? "held" : "earned",
                    kind == null ? null : kind.name().toLowerCase(Locale.ROOT),
                    accrual.amount(),
                    accrual.result() instanceof Held held ? held.because() : null,
                    steps(accrual.result()),
                    accrual.next().stream()
                            .map(next -> new ShownNext(
                                    next.what(), next.reached(), next.from(), next.missing(), next.then()))
                            .toList());
        }

        private static List<ShownStep> steps(Earning result) {
            return result instanceof Earned earned
                    ? earned.steps().stream().map(ShownStep::of).toList()
                    : List.of();
        }
    }

    /** What a program's accruals come to. */
    public record Sum(String program, String kind, Amount amount) {

        static Sum of(Liability liability) {
            return new Sum(
                    liability.programCode(), liability.kind().name().toLowerCase(Locale.ROOT), liability.amount());
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.textAfter("accruals", cursor), on, partner, most + 1);
        return cursors.pageByText("accruals", found, most, Accrual::key).map(Shown::of);
    }

    @GET
    @Path("sums")
    public Page<Sum> sums(@QueryParam("partner") @Nullable UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(ReadingAccruals.sums(reading.on(on, partner)), null).map(Sum::of);
    }
}
