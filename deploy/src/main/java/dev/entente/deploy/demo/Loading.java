package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Tells one tenant everything that was made up for it, in the order in which it would have come. */
final class Loading {

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final List<Company> companies;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Loading(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.companies = Company.of(vendor, today);
    }

    /** Programs, products, brand and partners: what has to be there before people and deals can be. */
    void begin() {
        for (var product : vendor.products()) {
            wire.put("/products/" + product.sku(), Map.of("name", product.name(), "family", product.family()));
        }
        var pricing = new Pricing(vendor, wire, today);
        pricing.products();
        pricing.rates();
        for (var path : vendor.paths()) {
            wire.put("/certification-paths/" + path.code(), Map.of("name", path.name()));
        }
        new Versions(vendor, wire, today).first();
        brand();
        Wire.each(companies, this::partner);
        pricing.books(companies.stream().map(company -> partner(company.code())).toList());
    }

    String partner(String code) {
        var id = ids.get(code);
        if (id == null) throw new Refusal("The demo knows no partner " + code);
        return id;
    }

    /** A partner that was told of elsewhere. */
    void knows(String code, String id) {
        ids.put(code, id);
    }

    List<Company> companies() {
        return companies;
    }

    /** How many sales there were. */
    int sales() {
        var first = YearMonth.from(today).minusMonths(vendor.months() - 1L);
        var count = new AtomicInteger();
        for (var month = first; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            count.addAndGet(record(month));
            if (month.isBefore(YearMonth.from(today)))
                wire.once("close-" + month, "/periods", Map.of("period", month.toString()));
        }
        reached();
        return count.addAndGet(contested());
    }

    private void reached() {
        for (var company : companies)
            for (var milestone : new Reached(vendor, company, today).milestones())
                Wire.expect(wire.rest().post(Wire.path("/milestones"), milestone), "A milestone of " + company.code());
    }

    /** What several had a part in comes in late, after its month was closed. */
    private int contested() {
        var reports = new Contested(vendor, companies, today).sales();
        if (!reports.isEmpty()) bulk(reports, "contested");
        return reports.size();
    }

    private int record(YearMonth month) {
        var reports = new Reports(vendor, companies, month, today).all();
        bulk(reports, month.toString());
        return reports.size();
    }

    private void bulk(List<?> reports, String of) {
        var reply = Wire.expect(wire.rest().post(Wire.path("/sales/bulk"), Map.of("sales", reports)), "Sales of " + of);
        for (var result : reply.path("results")) {
            if (result.path("outcome").asString().equals("refused"))
                throw new Refusal("A demo sale was refused: " + result);
        }
    }

    private void brand() {
        var logo = Wire.text("/demo/" + vendor.slug() + "/logo.svg");
        var type = "application/octet-stream";
        Wire.expect(wire.rest().send("PUT", Wire.path("/brand/logo"), type, logo, Map.of()), "The logo");
        var draft = wire.rest().get(Wire.path("/brand"));
        var said = new LinkedHashMap<String, Object>();
        said.put("name", vendor.name());
        said.put("accent", vendor.accent());
        said.put("headline", vendor.brand().headline());
        said.put("welcome", vendor.brand().welcome());
        said.put("support", vendor.brand().support());
        said.put("footnote", vendor.brand().footnote());
        said.put("sender", vendor.brand().sender());
        var tag = draft.headers().firstValue("ETag").orElse("");
        var json = JsonMapper.shared().writeValueAsString(said);
        Wire.expect(
                wire.rest().send("PUT", Wire.path("/brand"), "application/json", json, Map.of("If-Match", tag)),
                "The brand");
        wire.once("brand", "/brand/publication", Map.of());
    }

    private void partner(Company company) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", company.code());
        said.put("name", company.name());
        said.put("country", company.country());
        said.put("website", company.website());
        said.put("since", company.since().toString());
        said.put("types", company.types());
        var id = wire.once("partner-" + company.code(), "/partners", said)
                .path("id")
                .asString();
        ids.put(company.code(), id);
        wire.put(
                "/partners/" + id + "/enrolments/" + company.line().program(),
                Map.of("since", company.since(), "tiers", company.tiers()));
        talk(company, id);
    }

    private void talk(Company company, String id) {
        var talk = new Talk(vendor, company, today);
        int number = 0;
        for (var contact : talk.contacts()) {
            wire.once("contact-" + company.code() + number++, "/partners/" + id + "/contacts", contact);
        }
        for (var note : talk.notes()) {
            wire.once("note-" + company.code() + number++, "/partners/" + id + "/notes", note);
        }
        for (var passed : new Passed(vendor, company, today).certifications()) {
            wire.once("passed-" + company.code() + number++, "/partners/" + id + "/certifications", passed);
        }
        for (var paper : talk.papers()) {
            var query = "?shared=" + paper.shared() + "&name=" + paper.file() + "&label="
                    + URLEncoder.encode(paper.label(), StandardCharsets.UTF_8).replace("+", "%20")
                    + (paper.until() == null ? "" : "&kind=agreement&until=" + paper.until());
            wire.file("paper-" + company.code() + number++, "/partners/" + id + "/documents" + query, paper.text());
        }
    }

    /** A view that somebody would keep, the next version of the programs, and how they are looked through. */
    void end() {
        var closing = Map.of(
                "list", "deals", "name", "Close to a decision", "filter", Map.of("stage", List.of("negotiation")));
        wire.once("view-deals", "/views", closing);
        var versions = new Versions(vendor, wire, today);
        versions.next();
        versions.looked();
    }
}
