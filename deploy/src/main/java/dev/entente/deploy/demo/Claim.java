package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Words.Customer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A registration of the demo, and what becomes of it. */
record Claim(
        Company company,
        Customer customer,
        String buyer,
        String need,
        LocalDate meeting,
        BigDecimal worth,
        String products,
        Fate fate) {

    private static final int FIRST_CUSTOMER = 600;

    /** What becomes of a registration. */
    enum Fate {
        WAITS,
        PROTECTED,
        MET,
        DECLINED,
        WITHDRAWN,
        LOST,
        WON
    }

    private static final List<Fate> FATES = List.of(
            Fate.PROTECTED,
            Fate.WAITS,
            Fate.MET,
            Fate.PROTECTED,
            Fate.WON,
            Fate.WAITS,
            Fate.DECLINED,
            Fate.PROTECTED,
            Fate.WITHDRAWN,
            Fate.LOST);

    /** Of the first partners of each line, who register most. */
    static List<Claim> of(Vendor vendor, List<Company> companies, LocalDate today) {
        var claims = new ArrayList<Claim>();
        var registering = registering(vendor, companies);
        for (int i = 0; i < vendor.claims(); i++) {
            var company = registering.get(i % registering.size());
            var chance = Chance.of(vendor.slug(), "claim", i);
            var product = vendor.product(chance.pick(company.line().skus()));
            claims.add(new Claim(
                    company,
                    Words.ALL.customer(FIRST_CUSTOMER + i),
                    chance.pick(Words.ALL.buyers()),
                    chance.pick(Words.ALL.needs()),
                    today.plusDays(chance.between(2, 20)),
                    chance.price(product.least() * 2, product.most() * 3).setScale(0, RoundingMode.DOWN),
                    product.name(),
                    FATES.get((i + i / FATES.size()) % FATES.size())));
        }
        return claims;
    }

    static List<Company> registering(Vendor vendor, List<Company> companies) {
        return vendor.lines().stream()
                .flatMap(line -> companies.stream()
                        .filter(each -> each.line().equals(line) && each.ended() == null)
                        .limit(4))
                .toList();
    }
}
