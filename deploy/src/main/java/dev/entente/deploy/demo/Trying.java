package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.Map;

/** Two drafts that somebody tries on what was sold in the last year, to see who would gain by them and who would lose. */
final class Trying {

    private static final String WHOLE = ", rates: [{from: {value: \"0\", unit: EUR}, rate: \"";

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;

    Trying(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
    }

    void run() {
        var file = Wire.text(vendor.programs().getFirst());
        var more = forTheBest(file);
        if (more.equals(file)) return;
        tried("more-for-the-best", more, "kept", "More for those who sell most, less for those who only refer?");
        tried("easier-levels", easier(more), "tried", "The same, with levels that are reached by half as much.");
    }

    private static String forTheBest(String file) {
        return file.replace("tier: elite" + WHOLE + "20", "tier: elite" + WHOLE + "22")
                .replace("tier: elite, registered: true" + WHOLE + "25", "tier: elite, registered: true" + WHOLE + "27")
                .replace("tier: registered" + WHOLE + "8", "tier: registered" + WHOLE + "6")
                .replace("family: services" + WHOLE + "5", "family: services" + WHOLE + "4")
                .replace(
                        "on: INFLUENCED, rules: [{rate: {type: percent, rate: \"3\"",
                        "on: INFLUENCED, rules: [{rate: {type: percent, rate: \"4\"");
    }

    private static String easier(String file) {
        return file.replace("value: \"300000\"", "value: \"150000\"")
                .replace("value: \"600000\"", "value: \"300000\"")
                .replace("value: \"1200000\"", "value: \"600000\"");
    }

    private void tried(String key, String file, String levels, String words) {
        var begun = wire.once("draft-" + key, "/program-drafts", Map.of("file", file));
        var draft = begun.at("/draft/id").asString();
        wire.once("said-" + key, "/program-drafts/" + draft + "/comments", Map.of("text", words));
        var year = today.withDayOfMonth(1);
        var span = Map.of(
                "draft",
                draft,
                "from",
                year.minusYears(1).toString(),
                "through",
                year.minusDays(1).toString(),
                "levels",
                levels);
        wire.once("tried-" + key, "/what-ifs", span);
    }
}
