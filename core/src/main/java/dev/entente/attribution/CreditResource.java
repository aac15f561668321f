package dev.entente.attribution;

import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.ReadingCredits.Loser;
import dev.entente.attribution.ReadingCredits.Page;
import dev.entente.attribution.ReadingCredits.Reasons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is credited with a sale, over REST. */
@Path("sales/{id}/credits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {

    @Inject
    ReadingCredits reading;

    /** A partner's credit: its part, the level that decided (influence stands beside them), its share in percent, the rule in words. */
    public record ShownCredit(
            UUID partner,
            String name,
            String part,

            @Schema(enumeration = {"excluded", "marketplace", "agreed", "registered", "paid", "direct", "influence"})
            String level,

            String share,
            boolean registered,
            String rule) {

        static ShownCredit of(Holder holder) {
            var share = holder.share();
            return new ShownCredit(
                    holder.partner(),
                    holder.name(),
                    share.part(),
                    word(share.level()),
                    share.share().percent().toPlainString(),
                    share.registered(),
                    share.rule());
        }
    }

    /** A partner that is not credited, and why: shown to the vendor alone. */
    public record ShownLoser(UUID partner, String name, String part, String because) {

        static ShownLoser of(Loser loser) {
            return new ShownLoser(loser.partner(), loser.name(), loser.part(), loser.because());
        }
    }

    /** One of the vendor's own sellers, and its share in percent where a split that was agreed decided: shown to the vendor alone. */
    public record ShownOwn(String seller, String share) {

        static List<ShownOwn> of(Reasons reasons) {
            return reasons.own().stream()
                    .map(each ->
                            new ShownOwn(each.seller(), each.share().percent().toPlainString()))
                    .toList();
        }
    }

    /** How it was decided, under which program's version, and why it was looked at: shown to the vendor alone. */
    public record Decision(
            @Schema(enumeration = {"excluded", "marketplace", "agreed", "registered", "paid", "direct"})
            String level,

            String rule,
            @Nullable String program,
            @Nullable Integer version,
            String reason,
            List<ShownLoser> lost,
            List<ShownOwn> own) {

        static Decision of(Reasons reasons) {
            return new Decision(
                    word(reasons.level()),
                    reasons.rule(),
                    reasons.program(),
                    reasons.version(),
                    reasons.because(),
                    reasons.lost().stream().map(ShownLoser::of).toList(),
                    ShownOwn.of(reasons));
        }
    }

    /**
     * Who is credited with a sale; of nothing where the partner that it names is not. A partner finds itself alone, and what
     * the vendor's own sellers have together, in percent, where that was agreed.
     */
    public record Shown(
            UUID sale,
            String document,
            List<ShownCredit> credits,
            @Nullable String vendor,
            @Nullable Decision decision) {

        static Shown of(Page page) {
            var reasons = page.reasons();
            return new Shown(
                    page.saleId(),
                    page.document(),
                    page.credited().stream().map(ShownCredit::of).toList(),
                    page.vendor().map(share -> share.percent().toPlainString()).orElse(null),
                    reasons == null ? null : Decision.of(reasons));
        }
    }

    @GET
    public Shown of(@PathParam("id") UUID id) {
        return Shown.of(reading.of(id));
    }

    private static String word(@Nullable Level level) {
        return level == null ? "influence" : level.name().toLowerCase(Locale.ROOT);
    }
}
