package dev.entente.sale;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have a part in a sale, beside the partner that it names, and whether it is said to be excluded. A source
 * that says nothing of it leaves what was said before; no claims at all, said so, take back what it said.
 */
public record Evidence(List<Claim> claims, @Nullable Exclusion excluded) {

    public Evidence {
        // Not List.copyOf, which refuses a missing claim without saying which.
        claims = claims == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(claims));
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
}
