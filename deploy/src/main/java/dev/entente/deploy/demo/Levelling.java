package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Holds the first review of levels, and decides some of what it proposes: the rest waits for whoever tries the demo. */
final class Levelling {

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Levelling(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    void run() {
        vendor.lines().stream()
                .filter(line -> !line.tiers().isEmpty())
                .map(Vendor.Line::program)
                .distinct()
                .forEach(program -> wire.once("levels-" + program, "/program/" + program + "/reviews", Map.of()));
        var promotions = proposals("promotion");
        if (promotions.size() > 2) {
            decide(promotions.getFirst(), "acceptance", Map.of("message", "A strong year. Thank you."));
            decide(
                    promotions.get(1),
                    "decline",
                    Map.of("reason", "Two customers of this year are still in their trial"));
        }
        var quiet = loading.companies().stream()
                .filter(company -> company.ended() == null && company.tiers().size() == 1)
                .filter(company -> proposals("").stream()
                        .noneMatch(each -> each.path("partner").asString().equals(loading.partner(company.code()))))
                .toList();
        if (quiet.size() > 1) {
            grant(quiet.getFirst(), "fixed", "They rebuild their team after a merger");
            grant(quiet.get(1), "trial", "They open a second office and hire ten people");
        }
    }

    /** In an order that does not depend on what was decided. */
    private List<JsonNode> proposals(String kind) {
        var items = wire.get("/level-proposals?limit=200").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> kind.isEmpty() || each.path("kind").asString().equals(kind))
                .sorted(Comparator.comparing(each -> each.path("partner").asString()))
                .toList();
    }

    private void decide(JsonNode proposal, String how, Map<String, String> said) {
        var path = "/level-proposals/" + proposal.path("id").asString() + "/" + how;
        wire.once("levels-" + how, path, said);
    }

    private void grant(Company company, String how, String reason) {
        var tiers = vendor.lines().stream()
                .filter(line -> line.program().equals(company.line().program()))
                .findFirst()
                .orElseThrow()
                .tiers();
        var said = Map.of(
                "tier", tiers.getFirst().tier(), "last", today.plusMonths(6).toString(), "reason", reason);
        var path = "/partners/" + loading.partner(company.code()) + "/levels/"
                + company.line().program();
        if (wire.get(path.replace("/" + company.line().program(), ""))
                .path("items")
                .path(0)
                .path("grant")
                .isObject()) return;
        wire.put(path + "/" + how, said);
    }
}
