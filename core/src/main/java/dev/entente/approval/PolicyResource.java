package dev.entente.approval;

import dev.entente.approval.KnownFact.Type;
import dev.entente.approval.Policy.Decided;
import dev.entente.approval.WrittenPolicy.WrittenStep;
import dev.entente.identity.Role;
import dev.entente.rest.ETags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Policies of approval over REST: read, changed, and tried. */
@Path("approval-policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {

    @Inject
    ChangingPolicies policies;

    @Inject
    ETags tags;

    /** Something that rules may ask of: percent, amount, word, name or flag. */
    public record Asked(String name, String words, String type) {}

    /** A policy; version 0 where none was ever written. */
    public record Shown(String kind, int version, WrittenPolicy policy, List<Asked> facts) {

        static Shown of(ChangingPolicies.Standing standing) {
            return new Shown(
                    standing.kind(),
                    standing.version(),
                    standing.says(),
                    standing.facts().stream()
                            .map(fact -> new Asked(fact.name(), fact.words(), word(fact.type())))
                            .toList());
        }

        private static String word(Type type) {
            return type.name().toLowerCase(Locale.ROOT);
        }
    }

    /** All there are. */
    public record All(List<Shown> items) {}

    /** What is asked for by whom; without a policy, by the one that stands. */
    public record Trial(
            @Nullable WrittenPolicy policy,
            Map<String, String> facts,
            @Nullable Set<Role> asker) {}

    /** What would happen: free, refused or asks; by which rule, and why not by those before it. */
    public record Tried(
            String outcome,
            String rule,
            @Nullable String refused,
            List<WrittenStep> steps,
            List<Policy.Looked> before) {

        static Tried of(Decided decided) {
            return switch (decided.outcome()) {
                case Outcome.Free _ -> new Tried("free", decided.rule().name(), null, List.of(), decided.before());
                case Outcome.Refused(var words) ->
                    new Tried("refused", decided.rule().name(), words, List.of(), decided.before());
                case Outcome.Asks(var steps) ->
                    new Tried(
                            "asks",
                            decided.rule().name(),
                            null,
                            steps.stream().map(WrittenStep::of).toList(),
                            decided.before());
            };
        }
    }

    @GET
    public All list() {
        return new All(policies.all().stream().map(Shown::of).toList());
    }

    @GET
    @Path("{kind}")
    public Response open(@PathParam("kind") String kind) {
        return tags.tagged(Shown.of(policies.current(kind)));
    }

    @PUT
    @Path("{kind}")
    public Response change(@PathParam("kind") String kind, WrittenPolicy written, @Context HttpHeaders headers) {
        var seen = policies.current(kind);
        tags.check(headers, Shown.of(seen));
        return tags.tagged(Shown.of(policies.change(kind, seen.version(), written)));
    }

    @POST
    @Path("{kind}/trial")
    public Tried tryOut(@PathParam("kind") String kind, Trial trial) {
        var policy = trial.policy() == null ? policies.current(kind).says() : trial.policy();
        return Tried.of(policies.trial(kind, policy, trial.facts(), trial.asker() == null ? Set.of() : trial.asker()));
    }
}
