package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import java.time.Duration;
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

    public void loadOnce() {
        if (signIns.isEmpty() && hasTenants()) return;
        for (var slug : VENDORS) {
            if (signIns.isLoaded(slug)) continue;
            var before = System.nanoTime();
            var sales = load(Vendor.read(slug));
            say.accept("  Demo tenant %s loaded: %d sales (%.1f s)"
                    .formatted(
                            slug,
                            sales,
                            Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0));
        }
    }

    private boolean hasTenants() {
        return !operator.tenants().path("tenants").isEmpty();
    }

    private int load(Vendor vendor) {
        var tenant = opened(vendor);
        var host = vendor.slug() + "." + installation.settings().baseHost();
        var sales = new Loading(vendor, operator, new Rest(port, host, tenant.token)).run(tenant.people);
        tenant.loaded = true;
        signIns.put(vendor.slug(), tenant);
        return sales;
    }

    /** Opened now, or by an earlier start that did not come to its end. */
    private SignIns.Tenant opened(Vendor vendor) {
        var known = signIns.find(vendor.slug());
        if (known != null) return known;
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("slug", vendor.slug());
        wanted.put("name", vendor.name());
        wanted.put("admin", vendor.admin());
        wanted.put("starter", vendor.starters().getFirst());
        wanted.put("accent", vendor.accent());
        wanted.put("zone", vendor.zone());
        wanted.put("currency", vendor.currency());
        var reply = operator.openTenant(wanted);
        var tenant = new SignIns.Tenant();
        tenant.address = reply.path("address").asString();
        tenant.token = reply.path("token").asString();
        for (var one : vendor.people()) {
            tenant.people.add(
                    new SignIns.Entry(one.name(), one.email(), Passphrase.fresh(), one.role(), one.partner()));
        }
        if (tenant.token.isEmpty()) throw new Refusal("The server opened the demo tenant without a token");
        signIns.put(vendor.slug(), tenant);
        return tenant;
    }
}
