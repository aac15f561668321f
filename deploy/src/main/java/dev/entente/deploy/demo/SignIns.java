package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Who can sign in to the demo, kept where the installation's owner alone can read it, and how far its loading came. */
final class SignIns {

    private static final String FILE = "demo.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Everybody of a tenant. */
    static final class Tenant {
        public String address = "";
        public String token = "";
        public String day = "";
        public boolean loaded;
        public List<Entry> people = new ArrayList<>();
    }

    /** Somebody with a password, and perhaps a token for what the demo does in that name; quiet ones are not told about. */
    record Entry(
            String name,
            String email,
            String password,
            String role,
            @Nullable String partner,
            @Nullable String token,
            boolean quiet) {

        Entry with(String made) {
            return new Entry(name, email, password, role, partner, made, quiet);
        }
    }

    private final Secrets secrets;
    private final Map<String, Tenant> tenants = new LinkedHashMap<>();

    private SignIns(Secrets secrets) {
        this.secrets = secrets;
    }

    static SignIns read(Secrets secrets) {
        var signIns = new SignIns(secrets);
        secrets.find(FILE)
                .ifPresent(text -> JSON.readTree(text)
                        .properties()
                        .forEach(tenant -> signIns.tenants.put(
                                tenant.getKey(), JSON.treeToValue(tenant.getValue(), Tenant.class))));
        return signIns;
    }

    boolean isEmpty() {
        return tenants.isEmpty();
    }

    boolean isLoaded(String slug) {
        var tenant = tenants.get(slug);
        return tenant != null && tenant.loaded;
    }

    @Nullable
    Tenant find(String slug) {
        return tenants.get(slug);
    }

    void put(String slug, Tenant tenant) {
        tenants.put(slug, tenant);
        secrets.write(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tenants));
    }

    private static String words(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    List<String> lines(String slug) {
        var tenant = tenants.get(slug);
        return tenant == null
                ? List.of()
                : tenant.people.stream()
                        .filter(one -> !one.quiet())
                        .map(SignIns::line)
                        .toList();
    }

    private static String line(Entry one) {
        var whose = one.partner() == null ? "" : " of " + one.partner();
        return "  %-26s %-26s %s".formatted(one.email(), one.password(), words(one.role()) + whose);
    }
}
