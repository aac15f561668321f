package dev.entente.edge;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser to refuse. */
final class Headers {

    // The framework of the pages evaluates scripts that it sends itself; nothing comes from elsewhere.
    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void write(HttpServletResponse response, Kind kind, boolean secure) {
        boolean page = kind == Kind.PAGE || kind == Kind.ASSET;
        response.setHeader("Content-Security-Policy", page ? PAGES : DATA);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (kind != Kind.ASSET) response.setHeader("Cache-Control", "no-store");
        if (secure) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
