package dev.entente.reward;

import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.reward.ReadingRewards.Used;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partners are entitled to, use and ask for, over REST; a partner's member reaches that of its partner alone. */
@Path("reward-uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RewardUseResource {

    @Inject
    ReadingRewards reading;

    @Inject
    UsingRewards using;

    @Inject
    Cursors cursors;

    /** What a partner has of a reward: by its level and by hand, used in the period, left, and what the next tier would add. */
    public record Has(
            String code,
            String kind,
            String name,
            String description,
            String renewal,
            boolean asks,
            @Nullable String tier,
            int byLevel,
            int byHand,
            int used,
            int left,
            @Nullable Long seatsLeft,
            @Nullable String nextTier,
            int more,
            @Nullable LocalDate last) {

        static Has of(Entitlement it) {
            var reward = it.reward();
            return new Has(
                    reward.code(),
                    reward.kind().name().toLowerCase(Locale.ROOT),
                    reward.name(),
                    reward.description(),
                    reward.renewal().name().toLowerCase(Locale.ROOT),
                    reward.asks(),
                    it.tier(),
                    it.byLevel(),
                    it.byHand(),
                    it.used(),
                    it.left(),
                    it.seatsLeft(),
                    it.nextTier(),
                    it.more(),
                    reward.last());
        }
    }

    /** A use on its way; instructions as long as it is in use. */
    public record Shown(
            UUID id,
            String number,
            String reward,
            String name,
            UUID partner,
            String state,
            String words,
            String answer,
            @Nullable String instructions,
            @Nullable String tier,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable LocalDate last) {

        static Shown of(Used used) {
            var use = used.use();
            return new Shown(
                    use.id(),
                    use.number(),
                    used.reward().code(),
                    used.reward().name(),
                    use.partnerId(),
                    use.state().code(),
                    use.words(),
                    use.answer(),
                    used.on() ? used.reward().instructions() : null,
                    use.tier(),
                    use.askedAt(),
                    use.decidedAt(),
                    use.last());
        }
    }

    /** Which reward a partner uses, and what it wants of it. */
    public record Using(
            UUID partner, String reward, @Nullable String words) {}

    /** approve, decline or fulfil, with what is said to it. */
    public record Decision(String decision, @Nullable String words) {}

    /** What a partner is entitled to, or would be with its next tier. */
    @GET
    @Path("entitlements/{partner}")
    public Page<Has> entitlements(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner), null).map(Has::of);
    }

    /** In the order of their keys; of one partner, or in one state. */
    @GET
    public Page<Shown> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.usesAfter(
                cursors.afterOrFirst("reward-uses", cursor), partner, RewardUse.State.of(state), most + 1);
        return cursors.page("reward-uses", found, most, used -> used.use().id()).map(Shown::of);
    }

    /** Uses it at once, or asks for it. */
    @POST
    public Shown use(Using said) {
        return Shown.of(using.use(said.partner(), said.reward(), said.words() == null ? "" : said.words()));
    }

    @POST
    @Path("{id}/withdrawal")
    public Shown withdraw(@PathParam("id") UUID id) {
        return Shown.of(using.withdraw(id));
    }

    @POST
    @Path("{id}/decision")
    public Shown decide(@PathParam("id") UUID id, Decision said) {
        var words = said.words() == null ? "" : said.words();
        return Shown.of(
                switch (said.decision()) {
                    case "approve" -> using.approve(id, words);
                    case "decline" -> using.decline(id, words);
                    case "fulfil" -> using.fulfil(id, words);
                    default ->
                        throw Problem.field(
                                RewardProblem.UNCLEAR_REWARD_USE, "/decision", "Use approve, decline or fulfil");
                });
    }
}
