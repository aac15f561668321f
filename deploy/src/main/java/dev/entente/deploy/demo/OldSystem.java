package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the vendor's old system paid in the last three closed months: mostly the same, and here and there rounded otherwise, by
 * an older rate, in another month, for another partner, or not at all. It is compared with what is worked out.
 */
final class OldSystem {

    private static final String HEAD = "Payment,System,Partner,Invoice,Month,Commission,Currency\n";
    private static final int MONTHS = 3;
    private static final int TRIES = 600;
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal OLDER = new BigDecimal("1.1");

    private final Wire wire;
    private final YearMonth last;

    OldSystem(Wire wire, LocalDate today) {
        this.wire = wire;
        this.last = YearMonth.from(today).minusMonths(1);
    }

    void run() {
        var path = "/imports/" + imported();
        if (state(path).equals("uploaded"))
            wire.put(path + "/mapping", wire.get(path).path("mapping"));
        await(path, "checked", "committed");
        if (state(path).equals("checked")) wire.once("old-system-in", path + "/commit", Map.of("skipBadRows", true));
        await(path, "committed");
        for (var run : wire.get("/parallel-runs").path("items"))
            wire.once("old-system-compared", "/parallel-runs/" + run.path("id").asString() + "/comparison", Map.of());
    }

    /** The import's key; what was sent before a load was cut off is there already. */
    private String imported() {
        for (var known : wire.get("/imports").path("items"))
            if (known.path("kind").asString().equals("paid_elsewhere"))
                return known.path("id").asString();
        wire.file("old-system", "/imports?kind=paid_elsewhere&name=old-commissions.csv", file());
        return wire.get("/imports").path("items").path(0).path("id").asString();
    }

    private String state(String path) {
        return wire.get(path).path("state").asString();
    }

    private void await(String path, String... states) {
        for (int i = 0; i < TRIES && !List.of(states).contains(state(path)); i++)
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        if (!List.of(states).contains(state(path)))
            throw new Refusal("The demo could not be loaded: " + path + " is " + state(path));
    }

    private String file() {
        var codes = new LinkedHashMap<String, String>();
        for (var partner : all("/partners"))
            codes.put(partner.path("id").asString(), partner.path("code").asString());
        var named = List.copyOf(codes.values());
        var text = new StringBuilder(HEAD);
        int number = 0;
        for (var earning : all("/earnings")) {
            if (!counts(earning)) continue;
            var code = codes.getOrDefault(earning.path("partner").asString(), "");
            var wrong = named.get((named.indexOf(code) + 1) % named.size());
            if (number % 17 != 3) text.append(line(earning, number, number % 29 == 5 ? wrong : code));
            number++;
        }
        return text.append("OLD-9999,old-commissions,")
                .append(named.getFirst())
                .append(",INV-2019-0044,")
                .append(last)
                .append(",1250.00,EUR\n")
                .toString();
    }

    private boolean counts(JsonNode earning) {
        var month = YearMonth.parse(earning.path("on").asString().substring(0, 7));
        return earning.path("kind").asString().equals("pays")
                && earning.path("amount").path("unit").asString().equals("EUR")
                && earning.path("document").asString().contains(" · ")
                && amount(earning).signum() > 0
                && !month.isAfter(last)
                && month.isAfter(last.minusMonths(MONTHS));
    }

    private static BigDecimal amount(JsonNode earning) {
        return new BigDecimal(earning.path("amount").path("value").asString());
    }

    private String line(JsonNode earning, int number, String partner) {
        var document = earning.path("document").asString();
        var month = YearMonth.parse(earning.path("on").asString().substring(0, 7));
        var paid = amount(earning);
        if (number % 9 == 1) paid = paid.add(CENT);
        else if (number % 13 == 2) paid = paid.multiply(OLDER).setScale(2, RoundingMode.HALF_UP);
        else if (number % 23 == 4) month = month.equals(last) ? month.minusMonths(1) : month.plusMonths(1);
        return "OLD-%04d,old-commissions,%s,%s,%s,%s,EUR%n"
                .formatted(
                        number, partner, document.substring(document.indexOf(" · ") + 3), month, paid.toPlainString());
    }

    private List<JsonNode> all(String list) {
        var all = new ArrayList<JsonNode>();
        var path = list + "?limit=200";
        while (!path.isEmpty()) {
            var page = wire.get(path);
            page.path("items").forEach(all::add);
            var next = page.path("next").asString("");
            path = next.isEmpty() ? "" : list + "?limit=200&cursor=" + next;
        }
        return all;
    }
}
