package dev.entente.deal;

import dev.entente.activity.OwnerFunction;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What both sides know of a deal and its account beside the deal itself, by the names that systems of vendors and partners share
 * ({@code docs/shared-fields.md}): on which way it came in, who has influence on it, why partners overlap, whether the integration
 * is in use, region and segment of the account, offer and campaign, discount and take rate in percent, what meetings there were, and
 * who has which function. Null is what nobody said.
 */
public record SharedFields(
        @Nullable Channel channel,
        @Nullable UUID influencedBy,
        @Nullable String overlapReason,
        @Nullable Boolean integrationPresent,
        @Nullable String region,
        @Nullable String segment,
        @Nullable String offerId,
        @Nullable String campaignId,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal takeRate,
        @Nullable LocalDate jointMeeting,
        @Nullable Integer meetingCount,
        Map<OwnerFunction, String> ownerFunctions) {

    /** Nobody said anything. */
    public static final SharedFields NONE =
            new SharedFields(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/#:-]{0,99}");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int FINEST = 4;

    /** On which way a deal came in. */
    public enum Channel {
        DIRECT,
        PARTNER,
        PAID,
        MARKETPLACE;

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @SuppressWarnings("NullAway") // left out of a body, nobody has any
    public SharedFields {
        overlapReason = blankToNull(overlapReason);
        region = blankToNull(region);
        segment = blankToNull(segment);
        offerId = blankToNull(offerId);
        campaignId = blankToNull(campaignId);
        discount = plain(discount);
        takeRate = plain(takeRate);
        var functions = new TreeMap<OwnerFunction, String>();
        if (ownerFunctions != null) {
            ownerFunctions.forEach((function, who) -> {
                if (who != null && !who.isBlank()) functions.put(function, who.strip());
            });
        }
        ownerFunctions = Map.copyOf(functions);
    }

    // The same figure is the same text, in whatever way it was written.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) return null;
        var plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Finds what cannot be said of a deal. */
    void check(Findings findings) {
        line(findings, "/shared/overlapReason", overlapReason, 500);
        line(findings, "/shared/region", region, 100);
        line(findings, "/shared/segment", segment, 100);
        id(findings, "/shared/offerId", offerId);
        id(findings, "/shared/campaignId", campaignId);
        percent(findings, "/shared/discount", discount);
        percent(findings, "/shared/takeRate", takeRate);
        DealProfile.day(findings, "/shared/jointMeeting", jointMeeting);
        // Of meetings nothing is said: they are counted, however many there are.
        ownerFunctions.forEach((function, who) -> findings.line("/shared/ownerFunctions/" + function.code(), who, 200));
    }

    private static void line(Findings findings, String at, @Nullable String text, int longest) {
        if (text != null) findings.line(at, text, longest);
    }

    private static void id(Findings findings, String at, @Nullable String id) {
        if (id != null) findings.form(at, id, ID, "Use 1 to 100 letters, digits and . _ / # : -");
    }

    private static void percent(Findings findings, String at, @Nullable BigDecimal percent) {
        if (percent == null) return;
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0 || percent.scale() > FINEST)
            findings.add(at, "Use percent from 0 to 100, with at most four decimals");
    }

    /** For whom the vendor lets look: another partner's part in a deal is nothing to the one that leads it. */
    SharedFields asSeen() {
        boolean anothers = Scope.bound()
                .filter(scope -> !scope.isHome())
                .filter(scope -> influencedBy != null && !influencedBy.equals(scope.partnerId()))
                .isPresent();
        return anothers ? influencedBy(null) : this;
    }

    /** Without what the partner that leads the deal says, and does: what the vendor offers it. */
    SharedFields ofTheVendor() {
        return new SharedFields(
                null, null, null, null, null, null, offerId, campaignId, null, null, null, null, Map.of());
    }

    /** With what is known of the account. */
    SharedFields of(Account account) {
        return new SharedFields(
                channel,
                influencedBy,
                account.overlapReason(),
                account.integrationPresent(),
                account.region(),
                account.segment(),
                offerId,
                campaignId,
                discount,
                takeRate,
                jointMeeting,
                meetingCount,
                ownerFunctions);
    }

    /** What the deal keeps itself; meetings are counted, so of them it keeps what was said before they were. */
    SharedFields own(SharedFields before) {
        return of(Account.UNKNOWN).met(before.jointMeeting, before.meetingCount);
    }

    /** With the day of the last joint meeting, and how many meetings there were. */
    SharedFields met(@Nullable LocalDate joint, @Nullable Integer meetings) {
        return new SharedFields(
                channel,
                influencedBy,
                overlapReason,
                integrationPresent,
                region,
                segment,
                offerId,
                campaignId,
                discount,
                takeRate,
                joint,
                meetings,
                ownerFunctions);
    }

    /** What is said of the account; the customer keeps it, not the deal. */
    Account account() {
        return new Account(overlapReason, integrationPresent, region, segment);
    }

    SharedFields influencedBy(@Nullable UUID partner) {
        return new SharedFields(
                channel,
                partner,
                overlapReason,
                integrationPresent,
                region,
                segment,
                offerId,
                campaignId,
                discount,
                takeRate,
                jointMeeting,
                meetingCount,
                ownerFunctions);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static SharedFields read(String written) {
        return JSON.readValue(written, SharedFields.class);
    }
}
