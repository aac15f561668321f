package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Vendor.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner of the demo: what is said of it, and how much of its line it sells. */
record Company(
        String code,
        String name,
        String country,
        LocalDate since,
        List<String> types,
        String segments,
        List<Dated> tiers,
        @Nullable LocalDate ended,
        Line line,
        double share) {

    /** A tier, and its first day. */
    record Dated(String tier, LocalDate from) {}

    String website() {
        return "https://" + code + ".example";
    }

    String territories() {
        return Words.ALL.places().getOrDefault(country, "Worldwide");
    }

    boolean sellsOn(LocalDate day) {
        return !day.isBefore(since) && (ended == null || day.isBefore(ended));
    }

    /** All partners of a vendor; a few of each line are stars, the others a long tail. */
    static List<Company> of(Vendor vendor, LocalDate today) {
        var names = new LinkedHashSet<String>();
        vendor.lines().forEach(line -> names.addAll(line.names()));
        var companies = new ArrayList<Company>();
        int next = 0;
        for (var line : vendor.lines()) {
            double all = 0;
            for (int rank = 0; rank < line.partners(); rank++) all += weight(rank);
            for (int rank = 0; rank < line.partners(); rank++) {
                var name = rank < line.names().size() ? line.names().get(rank) : name(vendor, next++, names);
                companies.add(company(vendor, line, name, rank, today).with(weight(rank) / all));
            }
        }
        return companies;
    }

    private static double weight(int rank) {
        return 1 / Math.pow(rank + 1.0, 0.9);
    }

    private static String name(Vendor vendor, int number, LinkedHashSet<String> taken) {
        var words = Words.ALL;
        int start = vendor.slug().equals("acme") ? 0 : words.partners().size() / 2;
        for (int turn = 0; ; turn++) {
            var first = words.partners()
                    .get((start + number + turn) % words.partners().size());
            var name = first + " "
                    + words.kinds().get((number * 3 + turn) % words.kinds().size());
            if (taken.stream().noneMatch(each -> each.startsWith(first)) && taken.add(name)) return name;
        }
    }

    private static Company company(Vendor vendor, Line line, String name, int rank, LocalDate today) {
        var code = Words.code(name);
        var chance = Chance.of(vendor.slug(), code);
        boolean fresh = rank > 3 && chance.in(15);
        var since = fresh
                ? today.minusMonths(chance.between(2, 9)).withDayOfMonth(1)
                : today.minusMonths(chance.between(20, 48)).withDayOfMonth(chance.between(1, 28));
        boolean gone = !fresh && rank > line.partners() / 2 && chance.in(8);
        var types = line.types()
                .subList(0, chance.between(1, Math.min(2, line.types().size())));
        return new Company(
                code,
                name,
                chance.pick(vendor.countries()),
                since,
                List.copyOf(types),
                chance.pick(Words.ALL.segments()),
                tiers(line, rank, since, today, chance),
                gone ? today.minusMonths(chance.between(1, 5)) : null,
                line,
                0);
    }

    /** Stars have climbed: one tier a year, up to the one that their rank has today. */
    private static List<Dated> tiers(Line line, int rank, LocalDate since, LocalDate today, Chance chance) {
        int at = 0;
        int left = rank;
        while (at < line.tiers().size() - 1 && left >= line.tiers().get(at).count()) {
            left -= line.tiers().get(at).count();
            at++;
        }
        var tiers = new ArrayList<Dated>();
        if (line.tiers().isEmpty()) return tiers;
        var from = since;
        for (int i = line.tiers().size() - 1; i >= at; i--) {
            boolean last = i == at || from.plusMonths(11).isAfter(today.minusMonths(1));
            tiers.add(new Dated(line.tiers().get(last ? at : i).tier(), from));
            if (last) break;
            from = from.plusMonths(chance.between(6, 11)).withDayOfMonth(1);
        }
        return tiers;
    }

    private Company with(double share) {
        return new Company(code, name, country, since, types, segments, tiers, ended, line, share);
    }
}
