package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Words.Customer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        ENDING,
        LAPSED,
        QUEUED,
        DECLINED,
        WITHDRAWN,
        WON
    }

    private static final List<Fate> FATES = List.of(
            Fate.PROTECTED,
            Fate.WAITS,
            Fate.MET,
            Fate.QUEUED,
            Fate.WON,
            Fate.LAPSED,
            Fate.DECLINED,
            Fate.PROTECTED,
            Fate.ENDING,
            Fate.WITHDRAWN,
            Fate.WAITS,
            Fate.PROTECTED);

    /** Of the first partners of each line, who register most. */
    static List<Claim> of(Vendor vendor, List<Company> companies, LocalDate today) {
        var claims = new ArrayList<Claim>();
        var registering = registering(vendor, companies);
        for (int i = 0; i < vendor.claims(); i++) {
            var company = registering.get(i % registering.size());
            var chance = Chance.of(vendor.slug(), "claim", i);
            var product = vendor.product(chance.pick(company.line().skus()));
            var fate = FATES.get((i + i / FATES.size()) % FATES.size());
            // Whoever stands in line does so for a customer that somebody else holds: the last one who met it.
            var rival = fate == Fate.QUEUED ? last(claims, Fate.MET, company) : null;
            claims.add(new Claim(
                    company,
                    rival == null ? Words.ALL.customer(FIRST_CUSTOMER + i) : rival.customer(),
                    chance.pick(Words.ALL.buyers()),
                    chance.pick(Words.ALL.needs()),
                    today.plusDays(chance.between(2, 20)),
                    chance.price(product.least() * 2, product.most() * 3).setScale(0, RoundingMode.DOWN),
                    product.name(),
                    fate == Fate.QUEUED && rival == null ? Fate.WAITS : fate));
        }
        return claims;
    }

    private static @Nullable Claim last(List<Claim> claims, Fate fate, Company another) {
        return claims.reversed().stream()
                .filter(claim -> claim.fate() == fate && !claim.company().equals(another))
                .findFirst()
                .orElse(null);
    }

    static List<Company> registering(Vendor vendor, List<Company> companies) {
        return vendor.lines().stream()
                .flatMap(line -> companies.stream()
                        .filter(each -> each.line().equals(line) && each.ended() == null)
                        .limit(4))
                .toList();
    }
}
