package dev.entente.starter;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.program.Adjustment;
import dev.entente.program.Figure;
import dev.entente.program.Tier;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Programs to begin with, over REST: what they mean in words and figures, before anything is published. */
@Path("starters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StarterResource {

    @Inject
    ReadingStarters reading;

    /** A starter in the list; what it needs and has not: the model that no plugin here brings. */
    public record Shown(
            String name,
            String title,
            String purpose,
            String audience,
            boolean available,
            @Nullable String needs) {

        static Shown of(Starter starter) {
            var missing = starter.missing();
            return new Shown(
                    starter.name(),
                    starter.title(),
                    starter.purpose(),
                    starter.audience(),
                    starter.isAvailable(),
                    missing == null ? null : missing.name() + " " + missing.version());
        }
    }

    /** A starter as it would be published, with its figures and what typical sales come to. */
    public record ShownDraft(
            Shown starter,
            String program,
            String name,
            LocalDate from,
            List<Tier> tiers,
            List<Figure> figures,
            List<ShownExample> examples,
            String file) {

        static ShownDraft of(Starter.Opened opened) {
            var draft = opened.draft();
            return new ShownDraft(
                    Shown.of(opened.starter()),
                    draft.code(),
                    draft.name(),
                    draft.from(),
                    draft.tiers(),
                    draft.figures(),
                    opened.examples().stream().map(ShownExample::of).toList(),
                    draft.file());
        }
    }

    /** What is sold, and what it comes to: an amount with the words of its steps, or why a person would have to decide. */
    public record ShownExample(
            String says, @Nullable String kind, @Nullable Amount amount, List<String> because) {

        static ShownExample of(WorkedExample example) {
            var says = example.words(Object::toString);
            return switch (example.result()) {
                case Held held -> new ShownExample(says, null, null, List.of(held.because()));
                case Earned(Earning.Kind kind, Amount amount, List<Step> steps) ->
                    new ShownExample(
                            says,
                            kind.name().toLowerCase(Locale.ROOT),
                            amount,
                            steps.stream().map(Step::words).toList());
            };
        }
    }

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.list().stream().map(Shown::of).toList(), null);
    }

    @GET
    @Path("{name}")
    public ShownDraft open(@PathParam("name") String name) {
        return ShownDraft.of(reading.open(name));
    }

    /** The same with another name, first day, currency or figures; nothing is stored. */
    @POST
    @Path("{name}/preview")
    public ShownDraft preview(@PathParam("name") String name, Adjustment adjusted) {
        return ShownDraft.of(reading.preview(name, adjusted));
    }
}
