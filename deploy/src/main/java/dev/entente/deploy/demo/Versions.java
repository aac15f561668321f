package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What comes next in a vendor's program: a version that is scheduled and announced with a word, and a draft of the one after it
 * that waits for a review.
 */
final class Versions {

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

    void next() {
        var resource = vendor.programs().getFirst();
        var file = Wire.text(resource);
        var code = value(file, "program");
        var quarter = today.withDayOfMonth(1).plusMonths(2);
        var later = longer(file).replaceFirst("from: \\S+", "from: " + quarter);
        var begun = wire.once("draft-next", "/program-drafts", Map.of("file", later));
        var path = "/program-drafts/" + begun.at("/draft/id").asString();
        wire.once(
                "draft-next-said", path + "/comments", Map.of("text", "Partners asked for a longer protection twice."));
        wire.once("draft-next-out", path + "/publication", Map.of("word", "Agreed with the partner council"));
        var after = wire.once("draft-after", "/program-drafts", Map.of("program", code));
        var review = "/program-drafts/" + after.at("/draft/id").asString();
        wire.once("draft-after-said", review + "/comments", Map.of("text", "Is the notice long enough for renewals?"));
        wire.once("draft-after-asked", review + "/review", Map.of("text", "Please look at the days"));
    }

    private static String longer(String file) {
        return file.replaceFirst("protection: \\d+", "protection: 120");
    }

    private static String value(String file, String field) {
        return file.lines()
                .filter(line -> line.startsWith(field + ": "))
                .findFirst()
                .map(line -> line.substring(field.length() + 2).strip())
                .orElseThrow(() -> new Refusal("A demo program says no " + field));
    }
}
