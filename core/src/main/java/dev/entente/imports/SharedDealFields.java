package dev.entente.imports;

import static dev.entente.imports.Field.useful;

import dev.entente.activity.OwnerFunction;
import dev.entente.deal.SharedFields;
import dev.entente.deal.SharedFields.Channel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shared of a deal beside the deal itself, in columns of a file; an empty cell leaves what is known. */
final class SharedDealFields {

    static final List<Field> ALL = List.of(
            useful(
                    "channel",
                    "Came in by",
                    "partner",
                    "direct, partner, paid or marketplace",
                    "lead source, opportunity source"),
            useful(
                    "influence",
                    "Influenced by",
                    "",
                    "The code of a partner that has influence on it",
                    "influence partner, influence"),
            useful("overlap", "Overlap reason", "", "Why partners meet at this account", "overlap_reason"),
            useful("integration", "Integration present", "yes", "yes or no", "integration_present, integration"),
            useful("region", "Region", "EMEA", "The region of the account", "account region, sales region"),
            useful(
                    "segment",
                    "Segment",
                    "mid-market",
                    "The segment of the account",
                    "account segment, customer segment"),
            useful(
                    "offer",
                    "Offer or listing id",
                    "",
                    "What a marketplace calls the offer",
                    "offer_id, offer id, listing id"),
            useful("campaign", "Campaign SubID", "", "What a campaign calls the click", "subid, sub id, campaign id"),
            useful("discount", "Discount %", "10", "Percent from 0 to 100", "discount, discount percent"),
            useful("take", "Take rate %", "3", "Percent from 0 to 100", "take_rate, take rate"),
            useful("ae", "AE", "", "The account executive", "account executive"),
            useful("se", "SE", "", "The sales engineer", "sales engineer, solution engineer"),
            useful("csm", "CSM", "", "The customer success manager", "customer success manager"),
            useful(
                    "partnerAe",
                    "Partner AE",
                    "",
                    "The partner's account executive",
                    "partnerae, partner account executive"));

    private static final Map<String, Channel> CHANNELS = Map.of(
            "direct", Channel.DIRECT,
            "partner", Channel.PARTNER,
            "paid", Channel.PAID,
            "marketplace", Channel.MARKETPLACE);

    private SharedDealFields() {}

    /** What a row says, over what is known (null: nothing). */
    static SharedFields said(Values row, @Nullable SharedFields before, @Nullable UUID influence) {
        var known = before == null ? SharedFields.NONE : before;
        return new SharedFields(
                or(row.oneOf("channel", CHANNELS), known.channel()),
                or(influence, known.influencedBy()),
                or(row.textOrNull("overlap"), known.overlapReason()),
                or(row.oneOf("integration", Values.YES_OR_NO), known.integrationPresent()),
                or(row.textOrNull("region"), known.region()),
                or(row.textOrNull("segment"), known.segment()),
                or(row.textOrNull("offer"), known.offerId()),
                or(row.textOrNull("campaign"), known.campaignId()),
                or(figure(row, "discount"), known.discount()),
                or(figure(row, "take"), known.takeRate()),
                known.jointMeeting(),
                known.meetingCount(),
                functions(row, known.ownerFunctions()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    private static @Nullable BigDecimal figure(Values row, String field) {
        return row.text(field).isEmpty() ? null : row.figure(field);
    }

    private static Map<OwnerFunction, String> functions(Values row, Map<OwnerFunction, String> known) {
        var functions = new EnumMap<OwnerFunction, String>(OwnerFunction.class);
        functions.putAll(known);
        Map.of(
                        "ae",
                        OwnerFunction.AE,
                        "se",
                        OwnerFunction.SE,
                        "csm",
                        OwnerFunction.CSM,
                        "partnerAe",
                        OwnerFunction.PARTNER_AE)
                .forEach((field, function) -> {
                    var said = row.textOrNull(field);
                    if (said != null) functions.put(function, said);
                });
        return functions;
    }

    /** The column that a place in a deal's shared fields is in. */
    static String field(String pointer) {
        return switch (pointer) {
            case "/shared/overlapReason" -> "overlap";
            case "/shared/offerId" -> "offer";
            case "/shared/campaignId" -> "campaign";
            case "/shared/takeRate" -> "take";
            case "/shared/ownerFunctions/AE" -> "ae";
            case "/shared/ownerFunctions/SE" -> "se";
            case "/shared/ownerFunctions/CSM" -> "csm";
            case "/shared/ownerFunctions/PartnerAE" -> "partnerAe";
            default -> pointer.substring(pointer.lastIndexOf('/') + 1);
        };
    }
}
