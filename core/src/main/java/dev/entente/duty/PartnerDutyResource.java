package dev.entente.duty;

import dev.entente.api.Amount;
import dev.entente.duty.DutyResource.Goal;
import dev.entente.duty.ReadingDuties.Owed;
import dev.entente.duty.ReadingDuties.Reached;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one partner takes on and what it reached, over REST. */
@Path("partners/{partner}/duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerDutyResource {

    @Inject
    ReadingDuties reading;

    /** What was reached from a day until before another: how much there is, how much is missing, and whether that is enough. */
    public record Result(LocalDate from, LocalDate until, String has, String missing, boolean met) {

        static @Nullable Result of(@Nullable Reached reached) {
            if (reached == null) return null;
            var step = reached.step();
            return new Result(
                    reached.days().from(),
                    reached.days().until(),
                    text(step.has()),
                    text(step.missing()),
                    step.isMet());
        }

        private static String text(Amount amount) {
            return amount.value().toPlainString();
        }
    }

    /** What it takes on as a partner of a type, with what was reached in the days that run and in those before. */
    public record Shown(
            String type,
            String kind,
            String words,
            String owner,
            String rhythm,
            @Nullable Goal target,
            @Nullable Result now,
            @Nullable Result before) {

        static Shown of(Owed owed) {
            var duty = owed.duty();
            var target = duty.target();
            return new Shown(
                    owed.type().code(),
                    duty.kind().code(),
                    duty.words(),
                    duty.owner().name(),
                    duty.rhythm().code(),
                    target == null ? null : Goal.of(target),
                    Result.of(owed.now()),
                    Result.of(owed.before()));
        }
    }

    @GET
    public Page<Shown> of(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner), null).map(Shown::of);
    }
}
