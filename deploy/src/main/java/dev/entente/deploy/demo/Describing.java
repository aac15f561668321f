package dev.entente.deploy.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Says which kind of customer each is: what it does by its name, how large it is, and where it is; and which customers the vendor wants. */
final class Describing {

    private static final int PAGES = 3;
    private static final List<String> REGIONS = List.of("Nordics", "DACH", "UK and Ireland", "Benelux");
    private static final List<String> SEGMENTS = List.of("Mid-market", "Enterprise", "Public sector");
    private static final List<String> SIZES = List.of("51-250", "251-1000", "1001-5000", "5001+");
    private static final Map<String, String> INDUSTRIES = Map.ofEntries(
            Map.entry("Health", "Health care"),
            Map.entry("Clinics", "Health care"),
            Map.entry("Seafood", "Food"),
            Map.entry("Dairy", "Food"),
            Map.entry("Foods", "Food"),
            Map.entry("Seeds", "Food"),
            Map.entry("Insurance", "Finance"),
            Map.entry("Mutual", "Finance"),
            Map.entry("Airports", "Transport"),
            Map.entry("Shipping", "Transport"),
            Map.entry("Rail", "Transport"),
            Map.entry("Logistics", "Transport"),
            Map.entry("Energy", "Utilities"),
            Map.entry("Water", "Utilities"),
            Map.entry("Ceramics", "Manufacturing"),
            Map.entry("Instruments", "Manufacturing"),
            Map.entry("Textiles", "Manufacturing"));

    private final Wire wire;

    Describing(Wire wire) {
        this.wire = wire;
    }

    void run() {
        var all = new ArrayList<JsonNode>();
        var path = "/customers?limit=100";
        for (int page = 0; page < PAGES && path != null; page++) {
            var read = wire.get(path);
            read.path("items").forEach(all::add);
            var next = read.path("next").asString("");
            path = next.isEmpty() ? null : "/customers?limit=100&cursor=" + next;
        }
        Wire.each(all, this::describe);
        wire.change(
                "/ideal-customer",
                Map.of(
                        "regions", List.of("Nordics", "DACH", "Benelux"),
                        "segments", List.of("Mid-market", "Enterprise"),
                        "sizes", List.of("251-1000", "1001-5000", "5001+")));
    }

    // Of every seventh, nobody has found out yet.
    private void describe(JsonNode customer) {
        var name = customer.path("name").asString();
        int number = Math.floorMod(name.hashCode(), 997);
        if (number % 7 == 0) return;
        var known = customer.path("described");
        var said = new LinkedHashMap<String, Object>();
        said.put("region", known.path("region").asString(REGIONS.get(number % REGIONS.size())));
        said.put("segment", known.path("segment").asString(SEGMENTS.get(number % SEGMENTS.size())));
        var industry = INDUSTRIES.get(name.substring(name.lastIndexOf(' ') + 1));
        if (industry != null) said.put("industry", industry);
        said.put("size", SIZES.get(number % SIZES.size()));
        wire.change("/customers/" + customer.path("id").asString(), said);
    }
}
