package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Loads the demo into an installation that has no tenant yet, through nothing but the REST interface. Each step may be done twice
 * without harm, so that a load that was cut off goes on with the next start.
 */
public final class Demo {

    private static final List<String> VENDORS = List.of("acme", "globex");

    private final Installation installation;
    private final int port;
    private final Operator operator;
    private final Consumer<String> say;
    private final SignIns signIns;

    public Demo(Installation installation, int port, Consumer<String> say) {
        this.installation = installation;
        this.port = port;
        this.operator = new Operator(installation, port);
        this.say = say;
        this.signIns = SignIns.read(installation.secrets());
    }

    /** Who can sign in to a tenant of the demo, for whoever runs the installation. */
    public static List<String> signIns(Installation installation, String slug) {
        return SignIns.read(installation.secrets()).lines(slug);
    }

    /** An installation that has tenants of its own is left alone. */
    public void loadOnce() {
        if (!signIns.isEmpty() || !hasTenants()) load();
    }

    /** What is not there yet. */
    public void load() {
        new ListedPlugin(installation, port).listOnce();
        for (var slug : VENDORS) {
            if (signIns.isLoaded(slug)) continue;
            var before = System.nanoTime();
            var loaded = load(Vendor.read(slug));
            var seconds = Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0;
            say.accept("  Demo tenant %s loaded: %s (%.1f s)".formatted(slug, loaded, seconds));
        }
    }

    private boolean hasTenants() {
        return !operator.tenants().path("tenants").isEmpty();
    }

    private String load(Vendor vendor) {
        var tenant = opened(vendor);
        var host = vendor.slug() + "." + installation.settings().baseHost();
        var wire = new Wire(new Rest(port, host, tenant.token));
        var today = LocalDate.parse(tenant.day);
        var loading = new Loading(vendor, wire, today);
        loading.begin();
        var allying = new Allying(vendor, wire, today);
        allying.begin(loading);
        var promising = new Promising(vendor, wire, today);
        promising.begin();
        var partners = new LinkedHashMap<String, Wire>();
        var payees = new LinkedHashMap<String, Wire>();
        Wire desk = null;
        Wire finance = null;
        for (int i = 0; i < tenant.people.size(); i++) {
            var one = added(vendor, loading, tenant, i);
            if (one.token() == null) continue;
            var own = new Wire(new Rest(port, host, one.token()));
            if (one.partner() != null)
                (one.role().equals("PARTNER_FINANCE") ? payees : partners).put(one.partner(), own);
            else if (one.role().equals("FINANCE")) finance = own;
            else desk = own;
        }
        int sales = loading.sales() + allying.report();
        new Installing(vendor, wire, today, loading).run();
        int deals = new Dealing(vendor, wire, today, loading).run(partners);
        new Offering(vendor, wire, loading).run();
        new Describing(wire).run();
        new Handing(vendor, wire, loading).run(partners);
        new Contesting(vendor, wire, today, loading).run(partners);
        promising.pause();
        new Approving(vendor, wire, today, loading).run(desk, partners);
        new Spending(vendor, wire, today).run();
        new Rewarding(vendor, wire, today, loading).run(partners);
        new Obliging(vendor, wire).run();
        new Judging(vendor, wire, today, loading).run();
        loading.end();
        var accompanying = new Accompanying(vendor, wire, today, loading);
        accompanying.end();
        new Levelling(vendor, wire, today, loading).run();
        new Settling(vendor, wire, today, loading).run(finance, payees);
        new Recruiting(vendor, wire, today, loading).run();
        new Leading(vendor, wire, today, loading).run(partners);
        accompanying.run(partners.keySet());
        new Trying(vendor, wire, today).run();
        if (vendor.slug().equals(VENDORS.getFirst())) new OldSystem(wire, today).run();
        tenant.loaded = true;
        signIns.put(vendor.slug(), tenant);
        return "%d partners, %d sales, %d deals".formatted(loading.companies().size(), sales, deals);
    }

    /** With the token kept at once: it is told a single time. */
    private SignIns.Entry added(Vendor vendor, Loading loading, SignIns.Tenant tenant, int place) {
        var one = tenant.people.get(place);
        var newcomer = new LinkedHashMap<String, Object>();
        newcomer.put("name", one.name());
        newcomer.put("email", one.email());
        newcomer.put("roles", List.of(one.role()));
        newcomer.put("password", one.password());
        newcomer.put("token", one.quiet());
        if (one.partner() != null) newcomer.put("partner", loading.partner(one.partner()));
        var token = operator.addMember(vendor.slug(), newcomer).filter(made -> !made.isEmpty());
        if (token.isEmpty()) return one;
        var known = one.with(token.get());
        tenant.people.set(place, known);
        signIns.put(vendor.slug(), tenant);
        return known;
    }

    /** Opened now, or by an earlier start that did not come to its end. */
    private SignIns.Tenant opened(Vendor vendor) {
        var known = signIns.find(vendor.slug());
        if (known != null) return known;
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("slug", vendor.slug());
        wanted.put("name", vendor.name());
        wanted.put("admin", vendor.admin());
        wanted.put("adminName", vendor.adminName());
        wanted.put("accent", vendor.accent());
        wanted.put("zone", vendor.zone());
        wanted.put("currency", vendor.currency());
        var reply = operator.openTenant(wanted);
        var tenant = new SignIns.Tenant();
        tenant.address = reply.path("address").asString();
        tenant.token = reply.path("token").asString();
        tenant.day = LocalDate.now(ZoneId.of(vendor.zone())).toString();
        people(vendor, tenant);
        if (tenant.token.isEmpty()) throw new Refusal("The server opened the demo tenant without a token");
        signIns.put(vendor.slug(), tenant);
        return tenant;
    }

    /** Those to try, and a seller for each partner that registers deals. */
    private static void people(Vendor vendor, SignIns.Tenant tenant) {
        for (var one : vendor.people()) {
            tenant.people.add(new SignIns.Entry(
                    one.name(), one.email(), Passphrase.fresh(), one.role(), one.partner(), null, false));
        }
        var desk = "desk@" + vendor.slug() + ".example";
        tenant.people.add(new SignIns.Entry("Jonas Reed", desk, Passphrase.fresh(), "SALES", null, null, true));
        var payer = "settlement@" + vendor.slug() + ".example";
        tenant.people.add(new SignIns.Entry("Priya Nair", payer, Passphrase.fresh(), "FINANCE", null, null, true));
        var companies = Company.of(vendor, LocalDate.parse(tenant.day));
        for (var company : companies.stream().limit(6).toList()) {
            var name = Words.ALL.person(Chance.of("billing", company.code()));
            var email = "billing@" + company.code() + ".example";
            tenant.people.add(
                    new SignIns.Entry(name, email, Passphrase.fresh(), "PARTNER_FINANCE", company.code(), null, true));
        }
        for (var company : Claim.registering(vendor, companies)) {
            var name = Words.ALL.person(Chance.of("seller", company.code()));
            tenant.people.add(new SignIns.Entry(
                    name,
                    "deals@" + company.code() + ".example",
                    Passphrase.fresh(),
                    "PARTNER_SELLER",
                    company.code(),
                    null,
                    true));
        }
    }
}
