package dev.entente.sale;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.entente.api.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have a part in a sale, beside the partner that it names, and whether it is said to be excluded. A source
 * that says nothing of it leaves what was said before; no claims at all, said so, take back what it said. Partners that
 * sell together may have agreed how they split the credit.
 */
public record Evidence(
        List<Claim> claims,
        @Nullable Exclusion excluded,
        @Nullable AgreedSplit split) {

    public Evidence {
        // Not List.copyOf, which refuses a missing claim without saying which.
        claims = some(claims);
    }

    /** Without a split that was agreed. */
    public Evidence(List<Claim> claims, @Nullable Exclusion excluded) {
        this(claims, excluded, null);
    }

    /** The codes of all partners that it names; a code that is missing is not among them. */
    public Stream<String> partners() {
        var claimed = claims.stream().filter(Objects::nonNull).map(Claim::partner);
        var shared = Stream.ofNullable(split)
                .flatMap(each -> each.shares().stream())
                .filter(Objects::nonNull)
                .map(Portion::partner);
        return Stream.concat(claimed, shared).filter(Objects::nonNull);
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** What a partner did. */
    @Schema(enumeration = {"sourced", "influenced", "sells", "fulfils", "implements"})
    public enum Part {
        @JsonProperty("sourced")
        SOURCED,
        @JsonProperty("influenced")
        INFLUENCED,
        @JsonProperty("sells")
        SELLS,
        @JsonProperty("fulfils")
        FULFILS,
        @JsonProperty("implements")
        IMPLEMENTS;

        /** In the words of the interface. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A partner's claim: what it did, with what shows it (a registration's number, a contract on a marketplace, a click in
     * a paid channel), its points where influence is shared by them, and the motion that it earns under where that is
     * another than the sale's.
     */
    public record Claim(
            String partner,
            Part part,
            @Nullable String registration,
            @Nullable Contract marketplace,
            @Nullable Click paid,
            @Nullable Integer points,
            @Nullable String motion) {}

    /** What was procured through a marketplace, and the offer or contract that says so. */
    public record Contract(String marketplace, String offer) {}

    /** A click in a paid channel: the campaign, the partner's own mark on it, and the day. */
    public record Click(
            String channel, String campaign, @Nullable String subId, LocalDate on) {}

    /** Traffic that must not be credited: of which kind, and why one thinks so. */
    public record Exclusion(String kind, String reason) {}

    /**
     * How the credit for selling is split: who agreed on it, on which day, the partners in the order in which their shares
     * are counted, and what the vendor's own sellers have. The rest of the whole is nobody's.
     */
    public record AgreedSplit(
            String by,
            LocalDate on,
            List<Portion> shares,
            @Nullable List<OwnPortion> own) {

        public AgreedSplit {
            shares = some(shares);
            own = some(own);
        }
    }

    /** What a partner has of a split, for which part, and the motion that it earns under where that is another than the sale's. */
    public record Portion(
            String partner,
            Part part,
            Percentage share,
            @Nullable String motion) {}

    /** What one of the vendor's own sellers has of it: a name or an e-mail address. */
    public record OwnPortion(String seller, Percentage share) {}
}
