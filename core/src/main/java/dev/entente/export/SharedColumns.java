package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.deal.SharedFields.Channel;
import dev.entente.deal.SharedFields.Function;
import dev.entente.export.DealRows.DealRow;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deal's columns with what is shared of it beside the deal itself, under the names that the import knows. */
final class SharedColumns {

    private static final List<Column<DealRow>> SHARED = List.of(
            of("Registration", row -> row.deal().registration()),
            of("Route", row -> row.deal().route().name().toLowerCase(Locale.ROOT)),
            of("Came in by", row -> code(row.shared().channel())),
            of("Influenced by", DealRow::influence),
            of("Overlap reason", row -> row.shared().overlapReason()),
            of("Integration present", row -> yesOrNo(row.shared().integrationPresent())),
            of("Region", row -> row.shared().region()),
            of("Segment", row -> row.shared().segment()),
            of("Offer or listing id", row -> row.shared().offerId()),
            of("Campaign SubID", row -> row.shared().campaignId()),
            of("Discount %", row -> row.shared().discount()),
            of("Take rate %", row -> row.shared().takeRate()),
            of("Joint meeting on", row -> row.shared().jointMeeting()),
            of("Meeting count", row -> row.shared().meetingCount()),
            of("AE", row -> who(row, Function.AE)),
            of("SE", row -> who(row, Function.SE)),
            of("CSM", row -> who(row, Function.CSM)),
            of("Partner AE", row -> who(row, Function.PARTNER_AE)));

    static final List<Column<DealRow>> DEAL =
            Stream.concat(Columns.DEAL.stream(), SHARED.stream()).toList();

    private SharedColumns() {}

    private static @Nullable String code(@Nullable Channel channel) {
        return channel == null ? null : channel.code();
    }

    private static @Nullable String who(DealRow row, Function function) {
        return row.shared().ownerFunctions().get(function);
    }

    private static @Nullable String yesOrNo(@Nullable Boolean is) {
        return is == null ? null : is ? "yes" : "no";
    }
}
