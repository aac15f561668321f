package dev.entente.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request came from, as far as it can be trusted: the edge says it, since it knows the proxies. */
public final class Remote {

    private static final String NAME = "entente.remote";

    private Remote() {}

    public static void mark(HttpServletRequest request, String remote) {
        request.setAttribute(NAME, remote);
    }

    public static String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String remote ? remote : request.getRemoteAddr();
    }
}
