package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a partner that delivers projects reached in the last year beside its sales: projects, go-lives, references. */
record Reached(Vendor vendor, Company company, LocalDate today) {

    private static final String SERVICES = "services";
    private static final int DAYS = 330;

    List<Map<String, Object>> milestones() {
        if (!delivers()) return List.of();
        var chance = Chance.of(vendor.slug(), "reached", company.code());
        var all = new ArrayList<Map<String, Object>>();
        int projects = company.share() > 0.1 ? chance.between(5, 9) : chance.between(1, 4);
        for (int number = 1; number <= projects; number++) {
            var on = today.minusDays(chance.between(3, DAYS));
            if (!company.sellsOn(on)) continue;
            var customer = Words.ALL.customer(chance.between(0, 400)).name();
            var project = said(number, on, "Roll-out at " + customer);
            project.put(
                    "services",
                    Map.of(
                            "value",
                            chance.between(80, 900) + "00.00",
                            "unit",
                            company.line().unit()));
            all.add(project);
            if (chance.in(60)) all.add(said(number, on, "go-live"));
            if (chance.in(25)) all.add(said(number, on, "reference"));
        }
        return all;
    }

    /** Whoever sells services, and the largest of those that share their program. */
    private boolean delivers() {
        var line = company.line();
        boolean isOffered = vendor.lines().stream()
                .anyMatch(each ->
                        each.program().equals(line.program()) && each.motion().equals(SERVICES));
        return line.motion().equals(SERVICES) || isOffered && company.share() > 0.1;
    }

    private Map<String, Object> said(int number, LocalDate on, String name) {
        var code = name.contains(" ") ? "PRJ" : Words.code(name).toUpperCase(Locale.ROOT);
        var said = new LinkedHashMap<String, Object>();
        said.put("source", "projects");
        said.put("id", code + "-" + company.code() + "-" + number);
        said.put("on", on.toString());
        said.put("partner", company.code());
        said.put("program", company.line().program());
        said.put("motion", SERVICES);
        said.put("name", name);
        return said;
    }
}
