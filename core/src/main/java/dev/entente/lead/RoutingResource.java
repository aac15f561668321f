package dev.entente.lead;

import dev.entente.lead.ChangingRouting.Standing;
import dev.entente.lead.LeadBodies.Described;
import dev.entente.lead.LeadBodies.Routed;
import dev.entente.lead.LeadBodies.Time;
import dev.entente.lead.RoutingRule.By;
import dev.entente.problem.Problem;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How leads are routed, over REST: the rules, versions of them, and a rehearsal that writes nothing. */
@Path("lead-routing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoutingResource {

    @Inject
    ChangingRouting changing;

    @Inject
    RehearsingRouting rehearsing;

    @Inject
    ETags tags;

    /** A rule as it is written: what is left out is not asked for; by names capacity, performance, priority and round-robin in their order. */
    public record WrittenRule(
            String name,
            @Nullable List<String> territories,
            @Nullable List<String> segments,
            @Nullable List<String> motions,
            @Nullable List<String> products,
            @Nullable Boolean hotOnly,
            @Nullable Boolean covers,
            @Nullable List<String> certifications,
            @Nullable List<String> tiers,
            @Nullable List<String> types,
            @Nullable List<String> by) {

        RoutingRule rule(String at) {
            var order = new ArrayList<By>();
            for (var each : list(by))
                order.add(By.of(each)
                        .orElseThrow(() -> Problem.field(
                                LeadProblem.UNCLEAR_ROUTING,
                                at + "/by",
                                "Use capacity, performance, priority or round-robin")));
            return new RoutingRule(
                    name,
                    list(territories),
                    list(segments),
                    list(motions),
                    list(products),
                    Boolean.TRUE.equals(hotOnly),
                    Boolean.TRUE.equals(covers),
                    list(certifications),
                    list(tiers),
                    list(types),
                    order);
        }

        private static List<String> list(@Nullable List<String> said) {
            return said == null ? List.of() : said;
        }

        static WrittenRule of(RoutingRule rule) {
            return new WrittenRule(
                    rule.name(),
                    rule.territories(),
                    rule.segments(),
                    rule.motions(),
                    rule.products(),
                    rule.hotOnly(),
                    rule.covers(),
                    rule.certifications(),
                    rule.tiers(),
                    rule.types(),
                    rule.by().stream().map(By::code).toList());
        }
    }

    /** All that can be said of routing; limits by the partners' codes. */
    public record Written(
            List<WrittenRule> rules,
            int limit,
            @Nullable Map<String, Integer> limits,
            Time answer,
            Time hotAnswer,
            int passes,
            int window,
            int floor,
            int seeded,
            int newFor,
            int exports,
            boolean automatic,
            boolean form) {

        RoutingPolicy policy() {
            var read = new ArrayList<RoutingRule>();
            for (int i = 0; i < rules.size(); i++) read.add(rules.get(i).rule("/rules/" + i));
            return new RoutingPolicy(
                    read,
                    limit,
                    limits == null ? Map.of() : limits,
                    answer.within("/answer/of"),
                    hotAnswer.within("/hotAnswer/of"),
                    passes,
                    window,
                    floor,
                    seeded,
                    newFor,
                    exports,
                    automatic,
                    form);
        }

        static Written of(RoutingPolicy policy) {
            return new Written(
                    policy.rules().stream().map(WrittenRule::of).toList(),
                    policy.limit(),
                    policy.limits(),
                    Time.of(policy.answer()),
                    Time.of(policy.hotAnswer()),
                    policy.passes(),
                    policy.window(),
                    policy.floor(),
                    policy.seeded(),
                    policy.newFor(),
                    policy.exports(),
                    policy.automatic(),
                    policy.form());
        }
    }

    /** The routing under its number; 0 is the usual one, where nothing was ever said. */
    public record Shown(int number, Written routing) {

        static Shown of(Standing standing) {
            return new Shown(standing.number(), Written.of(standing.policy()));
        }
    }

    /** A version, since when, and by whom. */
    public record Version(
            int number, Instant setAt, @Nullable UUID setBy, Written routing) {

        static Version of(RoutingVersion version) {
            return new Version(version.number(), version.setAt(), version.setBy(), Written.of(version.policy()));
        }
    }

    /** Leads that are not there yet, and rules to try (left out: those that stand). */
    public record Asked(List<Described> leads, @Nullable Written routing) {}

    /** A lead, where it belongs, and who would get it. */
    public record Answered(String company, String territory, Routed routed) {}

    @GET
    public Response current() {
        return tags.tagged(Shown.of(changing.current()));
    }

    @PUT
    public Response change(Written written, @Context HttpHeaders headers) {
        var seen = changing.standing();
        tags.check(headers, Shown.of(seen));
        return tags.tagged(Shown.of(changing.change(seen.number(), written.policy())));
    }

    @GET
    @Path("versions")
    public Page<Version> versions() {
        return new Page<>(changing.versions(), null).map(Version::of);
    }

    /** Who would get each, one after the other; nothing is written. */
    @POST
    @Path("rehearsal")
    public Page<Answered> rehearse(Asked asked) {
        if (asked.leads().size() > RehearsingRouting.MOST)
            throw Problem.field(
                    LeadProblem.UNCLEAR_ROUTING, "/leads", "Send at most " + RehearsingRouting.MOST + " at a time");
        var profiles = asked.leads().stream().map(Described::profile).toList();
        var tried = asked.routing() == null ? null : asked.routing().policy();
        return new Page<>(
                rehearsing.rehearse(profiles, tried).stream()
                        .map(each -> new Answered(each.lead().company(), each.territory(), Routed.of(each.outcome())))
                        .toList(),
                null);
    }
}
