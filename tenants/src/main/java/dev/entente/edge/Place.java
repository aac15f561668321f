package dev.entente.edge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a host name stands for. */
sealed interface Place {

    /** The installation itself: its landing page, and the operator's way in. */
    record Base() implements Place {}

    /** Perhaps a tenant's address; whether there is such a tenant is another question. */
    record Tenants(String slug) implements Place {}

    /** Nothing of ours. */
    record Elsewhere() implements Place {}

    Pattern FORM = Pattern.compile("([a-z0-9.-]{1,253}|\\[::1])(:[0-9]{1,5})?");

    Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Reads a Host header; the port does not matter, since the port reached us. */
    static Place of(@Nullable String header, String baseHost) {
        var matcher = FORM.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) return new Elsewhere();
        var host = matcher.group(1);
        if (host.equals(baseHost) || LOOPBACK.contains(host)) return new Base();
        var tail = "." + baseHost;
        if (!host.endsWith(tail)) return new Elsewhere();
        var slug = host.substring(0, host.length() - tail.length());
        return slug.isEmpty() || slug.contains(".") ? new Elsewhere() : new Tenants(slug);
    }
}
