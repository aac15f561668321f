package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.attribution.Candidate.Registered;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.AttributionPolicy.Influence;
import dev.entente.program.AttributionPolicy.Split;
import dev.entente.program.AttributionPolicy.Unclaimed;
import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Candidates for a sale of a day that names the partner "named". */
final class CandidateFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private CandidateFixtures() {}

    static UUID id(String code) {
        return Ids.derived("partner", code);
    }

    /** The partner that the sale names, without anything to show. */
    static Candidate named() {
        return candidate("named", Part.SELLS, null, null, null, 0);
    }

    static Candidate registered(String code, LocalDate since) {
        return candidate(code, Part.SOURCED, new Registered("R-" + code, true, since), null, null, 0);
    }

    static Candidate expired(String code) {
        return candidate(code, Part.SOURCED, new Registered("R-" + code, false, null), null, null, 0);
    }

    static Candidate contracted(String code, String marketplace) {
        return candidate(code, Part.SELLS, null, new Contract(marketplace, "offer-" + code), null, 0);
    }

    static Candidate clicked(String code, String channel, LocalDate on) {
        return candidate(code, Part.SOURCED, null, null, new Click(channel, "spring", null, on), 0);
    }

    static Candidate influenced(String code, int points) {
        return candidate(code, Part.INFLUENCED, null, null, null, points);
    }

    static Candidate candidate(
            String code,
            Part part,
            @Nullable Registered registered,
            @Nullable Contract contract,
            @Nullable Click click,
            int points) {
        return new Candidate(id(code), code, part, part.word(), registered, contract, click, points, null);
    }

    static Outcome decide(AttributionPolicy policy, Candidate... candidates) {
        return Attribution.of(new Asked(DAY, id("named"), List.of(candidates), null, policy, null));
    }

    static Outcome excluded(String kind, Candidate... candidates) {
        var exclusion = new Exclusion(kind, "Bought under our own name");
        return Attribution.of(
                new Asked(DAY, id("named"), List.of(candidates), exclusion, AttributionPolicy.USUAL, null));
    }

    /** What was agreed decides as far as it may; the shares are "code part percent". */
    static Outcome agreed(@Nullable String own, List<String> shares, Candidate... candidates) {
        var portions = shares.stream()
                .map(share -> share.split(" "))
                .map(said -> new Agreed.Portion(
                        id(said[0]), Part.valueOf(said[1].toUpperCase(Locale.ROOT)), Percentage.of(said[2]), null))
                .toList();
        var agreed = new Agreed("Dana Reyes", DAY.minusDays(9), portions, own == null ? null : Percentage.of(own));
        return Attribution.of(new Asked(DAY, id("named"), List.of(candidates), null, AttributionPolicy.USUAL, agreed));
    }

    static AttributionPolicy with(Split split, @Nullable String share) {
        var usual = AttributionPolicy.USUAL;
        var each = share == null ? null : Percentage.of(share);
        return new AttributionPolicy(
                usual.excluded(),
                usual.marketplaces(),
                usual.paid(),
                usual.unclaimed(),
                new Influence(split, each, AttributionPolicy.INFLUENCE));
    }

    static AttributionPolicy strict() {
        var usual = AttributionPolicy.USUAL;
        return new AttributionPolicy(
                usual.excluded(), usual.marketplaces(), usual.paid(), Unclaimed.NOBODY, usual.influence());
    }
}
