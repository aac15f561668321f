package dev.entente.ui.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The tenant's logo as long as it has not brought its own: its initial on its colour. Also the icon of the tab. */
@WebServlet(Logo.MAPPING)
public final class Logo extends HttpServlet {

    static final String PATH = "brand/logo.svg";
    static final String MAPPING = "/" + PATH;
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.getWriter().write(svg(Look.current()));
    }

    static String svg(Look look) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="%s"/>\
                <text x="16" y="22.6" text-anchor="middle" font-family="system-ui, sans-serif" font-size="19" \
                font-weight="700" fill="%s">%s</text></svg>""".formatted(look.accent(), look.onAccent(), look.initial());
    }
}
