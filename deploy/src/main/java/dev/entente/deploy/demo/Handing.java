package dev.entente.deploy.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands deals from one side to the other: each seller gets one that waits for it; of the first, one is done, and one was given back. */
final class Handing {

    private static final List<List<String>> WAITING = List.of(
            List.of("Halvorsen Marine", "halvorsenmarine.example", "Fleet planning for 40 vessels"),
            List.of("Tessel Fabrics", "tesselfabrics.example", "Colour lots across two mills"),
            List.of("Ostrava Rail Works", "ostravarail.example", "Spare parts for three depots"));

    private final Vendor vendor;
    private final Wire wire;
    private final Loading loading;

    Handing(Vendor vendor, Wire wire, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.loading = loading;
    }

    void run(Map<String, Wire> partners) {
        int next = 0;
        for (var code : new TreeMap<>(partners).keySet()) {
            var names = WAITING.get(next++ % WAITING.size());
            if (next <= WAITING.size()) give("waiting-" + code, names, code);
        }
        new TreeMap<>(partners).entrySet().stream().findFirst().ifPresent(first -> {
            done(first.getKey(), first.getValue());
            back(first.getKey(), first.getValue());
        });
    }

    private void done(String code, Wire partner) {
        var deal = give(
                "done-" + code, List.of("Corvid Timber", "corvidtimber.example", "Orders from four sawmills"), code);
        sumUp(
                wire,
                deal,
                "Speak to Ines Corvid, who buys, and to Tomas in IT. They compare us with a tool of their own that nobody keeps"
                        + " up. They want to begin with one sawmill in spring, and asked for a reference in wood.");
        call(partner, deal, "Ines wants a pilot in Leiria. We show it on Thursday.");
    }

    /** The partner has no engineers for it. */
    private void back(String code, Wire partner) {
        var said = said(
                List.of("Norrland Ice", "norrlandice.example", "Cold stores in the far north"), loading.partner(code));
        var deal = opened("back-" + code, said);
        said.put("partner", null);
        wire.change("/deals/" + deal, said);
        sumUp(
                partner,
                deal,
                "They need people on site in Kiruna, whom we do not have. Maja Lund decides; the demo went well, and she waits for a"
                        + " price.");
    }

    private String give(String key, List<String> names, String code) {
        var said = said(names, null);
        var deal = opened(key, said);
        said.put("partner", loading.partner(code));
        wire.change("/deals/" + deal, said);
        return deal;
    }

    private Map<String, @Nullable Object> said(List<String> names, @Nullable String partner) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("partner", partner);
        said.put("customer", Map.of("name", names.get(0), "domain", names.get(1)));
        said.put("name", names.get(2));
        said.put("motion", "resell");
        said.put("amount", Map.of("value", "18400.00", "unit", vendor.currency()));
        return said;
    }

    private String opened(String key, Map<String, @Nullable Object> said) {
        return wire.once("handed-" + key, "/deals", said).at("/deal/id").asString();
    }

    private void sumUp(Wire by, String deal, String words) {
        by.put("/hand-offs/" + of(deal) + "/summary", Map.of("words", words));
    }

    /** On the day of the hand-off, where the vendor is. */
    private void call(Wire by, String deal, String note) {
        var handed = wire.get("/hand-offs?deal=" + deal).at("/items/0/handedAt").asString();
        var day = Instant.parse(handed).atZone(ZoneId.of(vendor.zone())).toLocalDate();
        by.put("/hand-offs/" + of(deal) + "/call", Map.of("on", day.toString(), "note", note));
    }

    private String of(String deal) {
        return wire.get("/hand-offs?deal=" + deal)
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }
}
