package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The records that pictures show, by the names that stand for them in a picture's path. */
final class Exhibits {

    private static final String SALES = """
            Invoice,Invoice date,Reseller,%3$s,Customer,Item,Net
            INV-%1$s-1,2026-03-10,%2$s,resell,Osprey Rail,CORE,4200.00
            INV-%1$s-2,2026-03-11,%2$s,resell,Osprey Rail,INSIGHT,1750.50
            """;
    private static final String MISTAKES = """
            INV-%1$s-3,2026-02-30,%2$s,resell,Osprey Rail,CORE,a hundred
            INV-%1$s-4,2026-03-12,nobody-we-know,resell,A customer with a name that is as long as names of companies get,CORE,100.00
            """;

    private final Map<String, String> ids = new HashMap<>();

    Exhibits with(String name, String id) {
        assertThat(id).as(name).isNotEmpty();
        ids.put(name, id);
        return this;
    }

    /** The path with what its braces stand for. */
    String fill(String path) {
        var filled = path;
        for (var id : ids.entrySet()) filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        assertThat(filled).doesNotContain("{");
        return filled;
    }

    /** Of a tenant of the demo: records of this partner in every state that looks different. */
    static Exhibits of(TestTenant tenant, String code) {
        var partner = first(tenant, "/partners?q=" + code);
        var own = "&partner=" + partner;
        var statement = id(list(taken(tenant.get("/statements?limit=50" + own)).path("items")).stream()
                .max(Comparator.comparingInt(one -> one.path("lines").asInt()))
                .orElseThrow());
        var exhibits = new Exhibits()
                .with("partner", partner)
                .with(
                        "program",
                        taken(tenant.get("/program"))
                                .path("items")
                                .path(0)
                                .path("program")
                                .asString())
                .with("statement", statement)
                .with("line", line(taken(tenant.get("/statements/" + statement))));
        for (var stage : new String[] {"qualified", "negotiation", "won", "lost"}) {
            exhibits.withIfAny(stage, tenant, "/deals?stage=" + stage)
                    .withIfAny("own-" + stage, tenant, "/deals?stage=" + stage + own);
        }
        for (var state : new String[] {"submitted", "approved", "declined"}) {
            exhibits.withIfAny(state, tenant, "/registrations?state=" + state)
                    .withIfAny("own-" + state, tenant, "/registrations?state=" + state + own);
        }
        exhibits.withIfAny("case", tenant, "/conflicts?state=open");
        ownCase(tenant, partner).ifPresent(mine -> exhibits.with("own-case", mine));
        for (var state : new String[] {"onboarding", "at-risk", "offboarding"})
            exhibits.withIfAny(state, tenant, "/partners?state=" + state);
        exhibits.with(
                "planned",
                taken(tenant.get("/plans"))
                        .path("items")
                        .path(0)
                        .path("partner")
                        .asString(""));
        exhibits.withIfAny("customer", tenant, "/customers");
        exhibits.withIfAny("interested", tenant, "/prospects?state=interested")
                .withIfAny("waiting", tenant, "/applications?state=waiting")
                .withIfAny("turned-down", tenant, "/applications?state=declined");
        exhibits.withIfAny("offered-lead", tenant, "/leads?state=offered")
                .withIfAny("queued-lead", tenant, "/leads?state=new")
                .withIfAny("own-lead", tenant, "/leads?state=offered" + own);
        exhibits.withIfAny("open-quote", tenant, "/quotes?state=draft")
                .withIfAny("sent-quote", tenant, "/quotes?state=sent")
                .withIfAny("own-quote", tenant, "/quotes?state=accepted" + own)
                .withIfAny("own-open-quote", tenant, "/quotes?state=draft" + own)
                .withIfAny("own-free-quote", tenant, "/quotes?state=draft&q=brackwater" + own);
        exhibits.withIfAny("open-approval", tenant, "/approvals/waiting")
                .withIfAny("approved-approval", tenant, "/approvals?state=approved");
        list(taken(tenant.get("/approvals?state=open")).path("items")).stream()
                .findFirst()
                .ifPresent(open ->
                        exhibits.with("asked-quote", open.path("subject").asString()));
        exhibits.withIfAny("draft", tenant, "/program-drafts")
                .withIfAny("program-refresh", tenant, "/program-refreshes");
        exhibits.withIfAny("what-if", tenant, "/what-ifs");
        exhibits.withIfAny("parallel-run", tenant, "/parallel-runs");
        list(taken(tenant.get("/statements?limit=50" + own)).path("items")).stream()
                .filter(one -> one.path("course").has("disputableUntil"))
                .map(Exhibits::id)
                .findFirst()
                .ifPresent(open -> exhibits.with("open-to-questions", open)
                        .with("line-in-doubt", line(taken(tenant.get("/statements/" + open)))));
        exhibits.withIfAny("question", tenant, "/disputes?state=open")
                .withIfAny("handed", tenant, "/hand-offs?standing=waiting")
                .withIfAny("own-handed", tenant, "/hand-offs?limit=1" + own);
        for (var payout : list(taken(tenant.get("/payouts")).path("items")))
            exhibits.with("payout-" + payout.path("state").asString().toLowerCase(Locale.ROOT), id(payout));
        exhibits.withIfAny("milestone", tenant, "/milestones?withdrawn=false");
        exhibits.with("renewed", renewed(tenant, "")).with("own-renewed", renewed(tenant, own));
        return exhibits.with("influenced", contested("influenced"))
                .with("excluded", contested("excluded"))
                .with("together", contested("together"));
    }

    /** The partner's part of a case that it knows of. */
    private static Optional<String> ownCase(TestTenant tenant, String partner) {
        return tenant.all("/conflicts").stream()
                .flatMap(each ->
                        list(taken(tenant.get("/conflicts/" + id(each))).path("sides")).stream())
                .filter(side -> side.path("partner").asString("").equals(partner)
                        && side.path("knows").asBoolean())
                .map(Exhibits::id)
                .findFirst();
    }

    /** A subscription that was opened and renewed since the demo began. */
    private static String renewed(TestTenant tenant, String more) {
        return tenant.all("/subscriptions?" + more).stream()
                .max(Comparator.comparingInt(one -> one.path("parts").size()))
                .map(Exhibits::id)
                .orElse("");
    }

    /** A sale of last month that several had a part in. */
    private static String contested(String name) {
        var id = YearMonth.now(ZoneOffset.UTC).minusMonths(1) + "-" + name;
        return Sale.idOf(new SaleReport.Name("billing", id)).toString();
    }

    private Exhibits withIfAny(String name, TestTenant tenant, String path) {
        list(taken(tenant.get(path)).path("items")).stream().findFirst().ifPresent(one -> with(name, id(one)));
        return this;
    }

    /** Imports at each step that one can stop at. */
    Exhibits withImports(TestTenant tenant, String code) {
        var good = SALES.formatted("A", code, "Motion");
        var bad = good + MISTAKES.formatted("A", code);
        var unknownColumn = bad.replace("Motion", "How");
        var committed = ImportedFile.upload(tenant, "sales", SALES.formatted("B", code, "Motion"));
        committed.check();
        committed.committed(false);
        var checked = ImportedFile.upload(tenant, "sales", bad);
        checked.check();
        return with("imported", committed.shown().path("id").asString())
                .with("checked", checked.shown().path("id").asString())
                .with(
                        "uploaded",
                        ImportedFile.upload(tenant, "sales", unknownColumn)
                                .shown()
                                .path("id")
                                .asString());
    }

    /** What was carried on has no steps to show. */
    private static String line(JsonNode statement) {
        return list(statement.path("lines")).stream()
                .filter(line -> line.path("explained").asBoolean())
                .findFirst()
                .map(line -> line.path("earningId").asString())
                .orElse("");
    }

    private static String first(TestTenant tenant, String path) {
        return id(taken(tenant.get(path)).path("items").path(0));
    }

    private static String id(JsonNode record) {
        return record.path("id").asString("");
    }
}
