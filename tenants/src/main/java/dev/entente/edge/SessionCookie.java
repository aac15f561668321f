package dev.entente.edge;

import dev.entente.credential.Sessions;
import dev.entente.tenant.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie that carries a session's key: for one host alone, unseen by scripts. */
@ApplicationScoped
class SessionCookie {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    Addresses addresses;

    /** Browsers give a cookie to every port of a host; without https, the port in the name keeps two servers apart. */
    String name() {
        return addresses.isSecure()
                ? "__Host-entente"
                : "entente-" + addresses.port().orElse(80);
    }

    /** The key that came with the request. Two of them are none: one was put there by somebody else. */
    Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        var ours = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .toList();
        return ours.size() == 1 && KEY.matcher(ours.getFirst()).matches()
                ? Optional.of(ours.getFirst())
                : Optional.empty();
    }

    void write(HttpServletResponse response, String key) {
        set(response, key, Sessions.LONGEST.toSeconds());
    }

    void clear(HttpServletResponse response) {
        set(response, "", 0);
    }

    // Written by hand, since a Cookie object leaves SameSite to the container.
    private void set(HttpServletResponse response, String value, long seconds) {
        var secure = addresses.isSecure() ? "; Secure" : "";
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax" + secure);
    }
}
