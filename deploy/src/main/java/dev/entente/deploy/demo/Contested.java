package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sales of last month that several had a part in, one for each way in which that is decided; and one that is excluded. */
record Contested(Vendor vendor, List<Company> companies, LocalDate today) {

    private static final int CUSTOMERS = 240;

    List<Map<String, Object>> sales() {
        var resellers = of("resell");
        var referrers = of("referral");
        var hands = of("services");
        if (resellers.size() < 3 || referrers.isEmpty() || hands.size() < 2) return List.of();
        var first = resellers.get(0);
        var second = resellers.get(1);
        var third = resellers.get(2);
        var contract = Map.of("marketplace", "aws", "offer", "offer-7f31");
        var click = Map.of("channel", "search", "campaign", "autumn-search", "subId", "a-204", "on", day(6));
        var sales = new ArrayList<Map<String, Object>>();
        sales.add(sale(
                "marketplace",
                second,
                11,
                Map.of(
                        "claims",
                        List.of(
                                claim(first, "sells", Map.of("marketplace", contract)),
                                claim(referrers.getFirst(), "sourced", Map.of("paid", click, "motion", "referral"))))));
        sales.add(sale(
                "search",
                third,
                14,
                Map.of(
                        "claims",
                        List.of(
                                claim(referrers.getFirst(), "sourced", Map.of("paid", click, "motion", "referral")),
                                claim(second, "sourced", Map.of("registration", "R-00000"))))));
        sales.add(sale(
                "influenced",
                first,
                18,
                Map.of(
                        "claims",
                        List.of(
                                claim(hands.get(0), "influenced", Map.of("points", 60)),
                                claim(hands.get(1), "influenced", Map.of("points", 40)),
                                claim(second, "fulfils", Map.of())))));
        sales.add(sale(
                "excluded",
                first,
                21,
                Map.of(
                        "claims",
                        List.of(claim(referrers.getFirst(), "sourced", Map.of("paid", click, "motion", "referral"))),
                        "excluded",
                        Map.of("kind", "fraud", "reason", "All clicks came from one address"))));
        sales.add(together(first, second));
        return sales;
    }

    /** One sourced it, the other sells and invoices it, and one of the vendor's own sellers had a part in it. */
    private Map<String, Object> together(Company first, Company second) {
        var split = Map.of(
                "by",
                "Dana Reyes",
                "on",
                day(3),
                "shares",
                List.of(share(second, "sourced", "35"), share(first, "sells", "45")),
                "own",
                List.of(Map.of("seller", "Kim Vale", "share", "20")));
        var sale = sale("together", first, 24, Map.of("split", split));
        sale.put("motion", "co-sell");
        sale.put("invoicing", Map.of("by", "partner"));
        return sale;
    }

    private static Map<String, Object> share(Company company, String part, String share) {
        return Map.of("partner", company.code(), "part", part, "share", share);
    }

    private List<Company> of(String motion) {
        return companies.stream()
                .filter(each -> each.line().motion().equals(motion) && each.ended() == null)
                .filter(each -> each.sellsOn(LocalDate.parse(day(1))))
                .toList();
    }

    private String day(int day) {
        return YearMonth.from(today).minusMonths(1).atDay(day).toString();
    }

    private Map<String, Object> sale(String name, Company company, int day, Map<String, Object> evidence) {
        var line = company.line();
        var product = vendor.product(line.skus().getFirst());
        var sale = new LinkedHashMap<String, Object>();
        sale.put("source", Reports.SOURCE);
        sale.put("id", "%s-%s".formatted(YearMonth.from(today).minusMonths(1), name));
        sale.put("kind", "new");
        sale.put("on", day(day));
        sale.put("partner", company.code());
        sale.put("program", line.program());
        sale.put("motion", line.motion());
        sale.put("customer", Words.ALL.customer((day * 7) % CUSTOMERS));
        var net = new Reports.Net(product.least() * 2 + ".00", line.unit());
        sale.put("lines", List.of(new Reports.Line(product.sku(), 2, product.term(), net)));
        sale.put("evidence", evidence);
        return sale;
    }

    private static Map<String, Object> claim(Company company, String part, Map<String, ?> shows) {
        var claim = new LinkedHashMap<String, Object>(shows);
        claim.put("partner", company.code());
        claim.put("part", part);
        return claim;
    }
}
