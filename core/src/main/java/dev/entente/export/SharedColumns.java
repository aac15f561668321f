package dev.entente.export;

import dev.entente.activity.OwnerFunction;
import dev.entente.deal.ProductMix;
import dev.entente.deal.SharedFields.Channel;
import dev.entente.export.DealRows.DealRow;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deal's columns with what is shared of it beside the deal itself, under the names that the import knows. */
final class SharedColumns {

    private static final List<Column<DealRow>> SHARED = List.of(
            Columns.of("Registration", row -> row.deal().registration()),
            Columns.of(
                    "Route",
                    row -> row.deal().route().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
            Columns.of("Products", row -> row.lines().isEmpty() ? null : ProductMix.written(row.lines())),
            Columns.of("Came in by", row -> code(row.shared().channel())),
            Columns.of("Influenced by", DealRow::influence),
            Columns.of("Overlap reason", row -> row.shared().overlapReason()),
            Columns.of("Integration present", row -> yesOrNo(row.shared().integrationPresent())),
            Columns.of("Region", row -> row.shared().region()),
            Columns.of("Segment", row -> row.shared().segment()),
            Columns.of("Offer or listing id", row -> row.shared().offerId()),
            Columns.of("Campaign SubID", row -> row.shared().campaignId()),
            Columns.of("Discount %", row -> row.shared().discount()),
            Columns.of("Take rate %", row -> row.shared().takeRate()),
            Columns.of("Joint meeting on", row -> row.shared().jointMeeting()),
            Columns.of("Meeting count", row -> row.shared().meetingCount()),
            Columns.of("AE", row -> who(row, OwnerFunction.AE)),
            Columns.of("SE", row -> who(row, OwnerFunction.SE)),
            Columns.of("CSM", row -> who(row, OwnerFunction.CSM)),
            Columns.of("Partner AE", row -> who(row, OwnerFunction.PARTNER_AE)));

    static final List<Column<DealRow>> DEAL =
            Stream.concat(Columns.DEAL.stream(), SHARED.stream()).toList();

    private SharedColumns() {}

    private static @Nullable String code(@Nullable Channel channel) {
        return channel == null ? null : channel.code();
    }

    private static @Nullable String who(DealRow row, OwnerFunction function) {
        return row.shared().ownerFunctions().get(function);
    }

    private static @Nullable String yesOrNo(@Nullable Boolean is) {
        return is == null ? null : is ? "yes" : "no";
    }
}
