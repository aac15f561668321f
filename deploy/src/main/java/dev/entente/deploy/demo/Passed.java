package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who at a partner passed which certification: more where more is sold, some about to expire, a few that did. */
record Passed(Vendor vendor, Company company, LocalDate today) {

    private static final int YEARS = 2;

    List<Map<String, Object>> certifications() {
        var chance = Chance.of(vendor.slug(), "passed", company.code());
        var all = new ArrayList<Map<String, Object>>();
        int people = company.share() > 0.05 ? chance.between(4, 8) : chance.between(0, 3);
        var names = new ArrayList<String>();
        while (names.size() < people) {
            var name = Words.ALL.person(chance);
            if (!names.contains(name)) names.add(name);
        }
        for (var name : names) {
            var path = chance.pick(vendor.paths());
            var from = passed(chance);
            var said = new LinkedHashMap<String, Object>();
            said.put("name", name);
            said.put("email", Words.code(name).replace('-', '.') + "@" + company.code() + ".example");
            said.put("path", path.code());
            said.put("from", from.toString());
            if (path.expires()) said.put("until", from.plusYears(YEARS).toString());
            said.put("evidence", "Exam " + chance.between(1000, 9999));
            all.add(said);
        }
        return all;
    }

    /** Never before the partner was one. */
    private LocalDate passed(Chance chance) {
        var day = today.minusDays(chance.between(5, 780));
        return day.isBefore(company.since()) ? company.since() : day;
    }
}
