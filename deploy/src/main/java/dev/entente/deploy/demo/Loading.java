package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Vendor.Partner;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells one tenant everything its file says, month by month as it would have come. */
final class Loading {

    private final Vendor vendor;
    private final Operator operator;
    private final Rest rest;
    private final Map<String, String> partnerIds = new HashMap<>();

    Loading(Vendor vendor, Operator operator, Rest rest) {
        this.vendor = vendor;
        this.operator = operator;
        this.rest = rest;
    }

    /** How many sales there were. */
    int run(List<SignIns.Entry> people) {
        vendor.starters().forEach(this::bring);
        vendor.partners().forEach(this::enrol);
        people.forEach(this::add);
        var sales = 0;
        for (var month = vendor.from(); !month.isAfter(vendor.until()); month = month.plusMonths(1)) {
            sales += record(month);
            if (!month.isAfter(vendor.closed())) close(month);
        }
        return sales;
    }

    private void close(YearMonth month) {
        expect(rest.post(path("/periods"), Map.of("period", month.toString())), "Closing " + month);
    }

    // The tenant was opened with the first; publishing the same again changes nothing.
    private void bring(String starter) {
        var products =
                JsonMapper.shared().readValue(text("/starters/" + starter + "/products.json"), Vendor.Product[].class);
        for (var product : products) {
            put("/products/" + product.sku(), Map.of("name", product.name(), "family", product.family()));
        }
        expect(rest.putYaml(path("/program"), text("/starters/" + starter + "/program.yaml")), "Publishing " + starter);
    }

    private void enrol(Partner partner) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", partner.code());
        said.put("name", partner.name());
        said.put("country", partner.country());
        said.put("website", partner.website());
        said.put("since", partner.since().toString());
        var id = id(partner, said);
        partnerIds.put(partner.code(), id);
        var enrolment = Map.of("since", partner.since(), "tiers", partner.tiers());
        put("/partners/" + id + "/enrolments/" + partner.business().program(), enrolment);
    }

    private String id(Partner partner, Map<String, Object> said) {
        var added = rest.post(path("/partners"), said);
        if (added.well()) return added.body().path("id").asString();
        // There already, from a load that was cut off.
        for (var known : expect(rest.get(path("/partners?limit=200")), "Listing partners")
                .path("items")) {
            if (known.path("code").asString().equals(partner.code()))
                return known.path("id").asString();
        }
        throw new Refusal("The demo's partner " + partner.code() + " was refused: " + added.words());
    }

    private void add(SignIns.Entry one) {
        var newcomer = new LinkedHashMap<String, Object>();
        newcomer.put("name", one.name());
        newcomer.put("email", one.email());
        newcomer.put("roles", List.of(one.role()));
        newcomer.put("password", one.password());
        if (one.partner() != null) newcomer.put("partner", partnerIds.get(one.partner()));
        operator.addMember(vendor.slug(), newcomer);
    }

    private int record(YearMonth month) {
        var reports = new Reports(vendor, month).all();
        var reply = expect(rest.post(path("/sales/bulk"), Map.of("sales", reports)), "Sending the sales of " + month);
        for (var result : reply.path("results")) {
            if (result.path("outcome").asString().equals("refused"))
                throw new Refusal("A demo sale was refused: " + result);
        }
        return reports.size();
    }

    private void put(String path, Object body) {
        expect(rest.put(path(path), body), path);
    }

    private static String path(String path) {
        return "/api/v1" + path;
    }

    private static JsonNode expect(Rest.Reply reply, String what) {
        if (reply.well()) return reply.body();
        throw new Refusal(what + " failed while the demo was loaded: " + reply.words());
    }

    private static String text(String resource) {
        try (var file = Loading.class.getResourceAsStream(resource)) {
            if (file == null) throw new IOException(resource + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
