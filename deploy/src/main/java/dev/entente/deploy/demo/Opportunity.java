package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Reports.Line;
import dev.entente.deploy.demo.Reports.Net;
import dev.entente.deploy.demo.Words.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal of the demo: whose it is, what it is about, how far it came, and what comes next. */
record Opportunity(
        Company company,
        Customer customer,
        String name,
        List<Line> lines,
        String stage,
        LocalDate day,
        String reason,
        @Nullable String step) {

    private static final int FIRST_CUSTOMER = 300;
    private static final List<String> STAGES =
            List.of("qualified", "qualified", "qualified", "proposal", "proposal", "negotiation");

    /** Open ones, then those that were won and lost within the last five months. */
    static List<Opportunity> of(Vendor vendor, List<Company> companies, LocalDate today) {
        var active = companies.stream().filter(each -> each.ended() == null).toList();
        var all = new ArrayList<Opportunity>();
        for (int i = 0; i < vendor.open() + vendor.won() + vendor.lost(); i++) {
            var chance = Chance.of(vendor.slug(), "deal", i);
            var stage = i < vendor.open() ? chance.pick(STAGES) : i < vendor.open() + vendor.won() ? "won" : "lost";
            var company =
                    active.get(Math.min(chance.between(0, active.size() - 1), chance.between(0, active.size() - 1)));
            all.add(one(vendor, company, i, stage, today));
        }
        return all;
    }

    private static Opportunity one(Vendor vendor, Company company, int number, String stage, LocalDate today) {
        var chance = Chance.of(vendor.slug(), "of", company.code(), number);
        boolean closed = stage.equals("won") || stage.equals("lost");
        var product = vendor.product(chance.pick(company.line().skus()));
        var price = chance.price(product.least() * 2, product.most() * 2);
        var day = closed ? earlier(company, today, chance) : today.plusDays(chance.between(6, 120));
        var line = new Line(product.sku(), chance.between(1, 12), product.term(), net(price, company));
        return new Opportunity(
                company,
                Words.ALL.customer(FIRST_CUSTOMER + number),
                product.name(),
                List.of(line),
                stage,
                day,
                chance.pick(Words.ALL.lost()),
                closed ? null : chance.pick(Words.ALL.steps()));
    }

    private static LocalDate earlier(Company company, LocalDate today, Chance chance) {
        var day = today.minusDays(chance.between(1, 150));
        return day.isBefore(company.since()) ? today.minusDays(1) : day;
    }

    private static Net net(BigDecimal price, Company company) {
        return new Net(price.toPlainString(), company.line().unit());
    }
}
