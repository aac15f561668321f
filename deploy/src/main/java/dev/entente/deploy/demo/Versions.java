package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;

/**
 * What comes next in a vendor's program: a version with a longer protection from today on, one that is scheduled and announced with a
 * word, and a draft of the one after it that waits for a review. It was looked through for the quarter before, and is to be for this one.
 */
final class Versions {

    /** For so many days a registration is protected since today. */
    static final int LONGER = 100;

    private static final String SUPPORT = "{family: support, rates: [{from: {value: \"0\", unit: EUR}, rate: \"1";

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;

    Versions(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
    }

    /** Programs that are not there yet: what was published later stays the newest. */
    void first() {
        for (var resource : vendor.programs()) {
            var code = value(Wire.text(resource), "program");
            if (wire.rest().get(Wire.path("/program/" + code)).status() == 404) wire.program(resource);
        }
    }

    /** From today on; what was approved until then has the days of the version before. */
    void longer() {
        var file = protecting(Wire.text(vendor.programs().getFirst()), LONGER)
                .replaceFirst("from: \\S+", "from: " + today);
        var begun = wire.once("draft-longer", "/program-drafts", Map.of("file", file));
        var path = "/program-drafts/" + begun.at("/draft/id").asString();
        var word = "Customers take longer to decide this year, so we protect your deals for longer";
        wire.once("draft-longer-out", path + "/publication", Map.of("word", word));
    }

    void next() {
        var resource = vendor.programs().getFirst();
        var file = Wire.text(resource);
        var code = value(file, "program");
        var quarter = today.withDayOfMonth(1).plusMonths(2);
        var begun = wire.once("draft-next", "/program-drafts", Map.of("file", later(file, quarter)));
        var path = "/program-drafts/" + begun.at("/draft/id").asString();
        wire.once(
                "draft-next-said", path + "/comments", Map.of("text", "Partners asked for a longer protection twice."));
        wire.once("draft-next-out", path + "/publication", Map.of("word", "Agreed with the partner council"));
        var after = wire.once("draft-after", "/program-drafts", Map.of("program", code));
        var review = "/program-drafts/" + after.at("/draft/id").asString();
        wire.once("draft-after-said", review + "/comments", Map.of("text", "Is the notice long enough for renewals?"));
        wire.once("draft-after-asked", review + "/review", Map.of("text", "Please look at the days"));
    }

    /** The quarter before with what was to matter in this one, and this one as it waits. */
    void looked() {
        var code = value(Wire.text(vendor.programs().getFirst()), "program");
        var quarter = today.minusMonths(3);
        var before = quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR);
        var past = wire.once("refresh-before", "/program-refreshes", Map.of("program", code, "quarter", before));
        wire.once(
                "refresh-before-closed",
                "/program-refreshes/" + past.at("/refresh/id").asString() + "/unchanged",
                Map.of(
                        "word",
                        "Tiers and rates do what we want from them; the council asked for steadiness until the year is over",
                        "priorities",
                        "Certified people at Select partners, and registrations before the first meeting"));
        wire.once("refresh-now", "/program-refreshes", Map.of("program", code));
    }

    private static String protecting(String file, int days) {
        return file.replaceFirst("protection: \\d+", "protection: " + days);
    }

    /** A longer protection; and two points more for support, a quarter later for what runs already, and not for registered deals. */
    private static String later(String file, LocalDate quarter) {
        var longer = protecting(file, 120).replaceFirst("from: \\S+", "from: " + quarter);
        if (!file.contains(SUPPORT + "0")) return longer;
        return longer.replace(SUPPORT + "0", SUPPORT + "2")
                .replaceFirst("from: \\S+", "$0\nexisting: " + quarter.plusMonths(3) + "\ndeals: keep");
    }

    private static String value(String file, String field) {
        return file.lines()
                .filter(line -> line.startsWith(field + ": "))
                .findFirst()
                .map(line -> line.substring(field.length() + 2).strip())
                .orElseThrow(() -> new Refusal("A demo program says no " + field));
    }
}
