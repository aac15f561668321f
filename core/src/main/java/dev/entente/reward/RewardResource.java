package dev.entente.reward;

import dev.entente.problem.Problem;
import dev.entente.rest.Page;
import dev.entente.reward.ReadingRewards.Granted;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rewards there are and who has them by hand, over REST: the vendor's side. */
@Path("rewards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RewardResource {

    @Inject
    ReadingRewards reading;

    @Inject
    DescribingRewards describing;

    @Inject
    GrantingRewards granting;

    /** A reward as it is said: how many each tier has, how often anew (once, quarter, year), and for how many in all. */
    public record Said(
            String kind,
            String name,
            @Nullable String description,
            @Nullable String instructions,
            String program,
            Map<String, Integer> allowance,
            @Nullable String renewal,
            @Nullable Integer seats,
            @Nullable Boolean asks,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Boolean retired) {

        private NewReward read() {
            return new NewReward(
                    one(Kind.class, "/kind", kind),
                    name,
                    description == null ? "" : description,
                    instructions == null ? "" : instructions,
                    program,
                    allowance,
                    renewal == null ? Renewal.ONCE : one(Renewal.class, "/renewal", renewal),
                    seats,
                    Boolean.TRUE.equals(asks),
                    first,
                    last,
                    Boolean.TRUE.equals(retired));
        }
    }

    private static <E extends Enum<E>> E one(Class<E> of, String at, String code) {
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RewardProblem.UNCLEAR_REWARD,
                        at,
                        "Use one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(of.getEnumConstants())
                                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                                .toList())));
    }

    /** A reward, and how many of it are in use or asked for. */
    public record Shown(
            String code,
            String kind,
            String name,
            String description,
            String instructions,
            String program,
            Map<String, Integer> allowance,
            String renewal,
            @Nullable Integer seats,
            boolean asks,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean retired,
            long taken) {

        static Shown of(Row row) {
            var reward = row.reward();
            return new Shown(
                    reward.code(),
                    reward.kind().name().toLowerCase(Locale.ROOT),
                    reward.name(),
                    reward.description(),
                    reward.instructions(),
                    row.program().code(),
                    reward.allowance(),
                    reward.renewal().name().toLowerCase(Locale.ROOT),
                    reward.seats(),
                    reward.asks(),
                    reward.first(),
                    reward.last(),
                    reward.isRetired(),
                    row.taken());
        }
    }

    /** What a partner has by hand. */
    public record ShownGrant(
            UUID id,
            String reward,
            UUID partner,
            int count,
            LocalDate first,
            LocalDate last,
            String reason,
            @Nullable LocalDate endedOn) {

        static ShownGrant of(RewardGrant grant, String code) {
            return new ShownGrant(
                    grant.id(),
                    code,
                    grant.partnerId(),
                    grant.count(),
                    grant.first(),
                    grant.last(),
                    grant.reason(),
                    grant.endedOn());
        }

        static ShownGrant of(Granted granted) {
            return of(granted.grant(), granted.reward().code());
        }
    }

    /** To whom, how many beside its level, through which day, and why. */
    public record Grant(UUID partner, int count, LocalDate last, String reason) {}

    /** Why it ends. */
    public record Because(String because) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.list(), null).map(Shown::of);
    }

    @GET
    @Path("{code}")
    public Shown open(@PathParam("code") String code) {
        return Shown.of(reading.open(code));
    }

    @PUT
    @Path("{code}")
    public Shown describe(@PathParam("code") String code, Said said) {
        describing.describe(code, said.read());
        return Shown.of(describing.described(code));
    }

    @POST
    @Path("{code}/grants")
    public ShownGrant grant(@PathParam("code") String code, Grant said) {
        var wanted = new NewGrant(said.count(), said.last(), said.reason());
        return ShownGrant.of(granting.grant(said.partner(), code, wanted), code);
    }

    /** What runs today; a partner's member sees that of its partner. */
    @GET
    @Path("grants")
    public Page<ShownGrant> grants() {
        return new Page<>(reading.grants(), null).map(ShownGrant::of);
    }

    @POST
    @Path("grants/{grant}/end")
    public ShownGrant end(@PathParam("grant") UUID grant, Because because) {
        return ShownGrant.of(granting.end(grant, because.because()), "");
    }
}
