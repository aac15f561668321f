package dev.entente.edge;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a path asks for, which decides how one proves who one is, and what may be kept by caches. */
enum Kind {
    /** Programs, with a token. */
    API,
    /** The operator, from this machine. */
    OPERATOR,
    /** Whoever has no tenant yet: signing up, at the installation's own address. */
    SIGN_UP,
    /** Publishers of plugins, at the installation's own address, with a token of theirs. */
    PUBLISHER,
    /** Whoever has no account at the tenant, without a token: applying to its programs. */
    PUBLIC,
    /** Style sheets, scripts, fonts: the same for everybody. */
    ASSET,
    /** People, with a session or without. */
    PAGE;

    private static final Pattern ASSET_NAME = Pattern.compile(".*\\.(css|js|mjs|woff2|svg|png|ico|webmanifest)");

    /** The path as the container decoded it, so that it is the one that servlets are chosen by. */
    static Kind of(String method, String path, @Nullable String query) {
        if (isBelow(path, "/api")) return API;
        if (isBelow(path, "/operator")) return OPERATOR;
        if (isBelow(path, "/signup")) return SIGN_UP;
        if (isBelow(path, "/publisher")) return PUBLISHER;
        if (isBelow(path, "/public")) return PUBLIC;
        boolean reads = method.equals("GET") || method.equals("HEAD");
        boolean asksView = query != null && query.contains("v-r=");
        boolean dynamic = path.startsWith("/VAADIN/dynamic/");
        return reads && !asksView && !dynamic && ASSET_NAME.matcher(path).matches() ? ASSET : PAGE;
    }

    private static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
