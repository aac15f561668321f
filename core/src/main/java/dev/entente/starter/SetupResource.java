package dev.entente.starter;

import dev.entente.program.Adjustment;
import dev.entente.program.PublishingPrograms.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first hour of a workspace over REST. */
@Path("setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SetupResource {

    @Inject
    SettingUp setting;

    /** The next step, what was chosen, and what there is: a published program, partners. */
    public record Shown(
            String step,
            @Nullable String starter,
            @Nullable String program,
            int partners,
            @Nullable UUID partner) {

        static Shown of(SettingUp.State state) {
            return new Shown(
                    state.step().name().toLowerCase(Locale.ROOT),
                    state.starter(),
                    state.program(),
                    state.partners(),
                    state.partnerId());
        }
    }

    /** The starter to begin with, and what is to be different in it (nothing: as it comes). */
    public record Chosen(String starter, @Nullable Adjustment adjustment) {}

    /** What became of the program file; the same again is unchanged. */
    public record Published(String program, int version, String outcome, List<String> changes) {

        static Published of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Published(var program, int version, var changes) ->
                    new Published(program, version, "published", changes);
                case Outcome.Unchanged(var program, int version) ->
                    new Published(program, version, "unchanged", List.of());
                case Outcome.Tried(var program, int version, var changes, var warnings) ->
                    new Published(program, version, "tried", changes);
            };
        }
    }

    @GET
    public Shown state() {
        return Shown.of(setting.state());
    }

    @PUT
    public Shown choose(Chosen chosen) {
        var state = setting.choose(chosen.starter());
        return Shown.of(chosen.adjustment() == null ? state : setting.adjust(chosen.adjustment()));
    }

    /** Publishes what was chosen; where the linter warns, with a word on why it is meant. */
    @POST
    public Published publish(@QueryParam("word") @Nullable String word) {
        return Published.of(setting.publish(word));
    }
}
