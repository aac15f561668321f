package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where tenants are found from outside. Made from settings alone, never from what a request says about itself. */
@ApplicationScoped
public class Addresses {

    @Inject
    @ConfigProperty(name = "entente.base.host", defaultValue = "localhost")
    String baseHost;

    @Inject
    @ConfigProperty(name = "entente.public.scheme", defaultValue = "http")
    String scheme;

    @Inject
    @ConfigProperty(name = "entente.public.port")
    Optional<Integer> port;

    /** In small letters, as hosts are compared. */
    public String baseHost() {
        return baseHost.toLowerCase(Locale.ROOT);
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** The port that people see, if it is not the scheme's own. */
    public Optional<Integer> port() {
        return port.filter(number -> number != (isSecure() ? 443 : 80));
    }

    /** "http://acme.localhost:9080", without a slash at the end. */
    public String of(String slug) {
        return scheme + "://" + slug + "." + baseHost
                + port().map(number -> ":" + number).orElse("");
    }
}
