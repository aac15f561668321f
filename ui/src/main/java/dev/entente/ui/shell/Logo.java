package dev.entente.ui.shell;

import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.branding.ReadingBrand;
import dev.entente.file.FileType;
import dev.entente.tenant.Digest;
import dev.entente.tenant.Scope;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The tenant's logo, for everybody: the one that it published, or its initial on its colour. Also the icon of the tab.
 * The ending of its address is for the door, which takes it for what it is to browsers: a thing that pages are made of.
 */
@WebServlet(Logo.MAPPING)
public final class Logo extends HttpServlet {

    static final String PATH = "brand/logo.svg";
    static final String MAPPING = "/" + PATH;
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadingBrand reading;

    /** What is sent. */
    private record Picture(String type, byte[] bytes, String digest) {

        static Picture of(BrandLogo logo) {
            return new Picture(logo.type(), logo.bytes(), logo.digest());
        }

        static Picture of(Look look) {
            var bytes = svg(look).getBytes(StandardCharsets.UTF_8);
            return new Picture(FileType.SVG, bytes, Digest.of(bytes));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var own = Scope.bound().isEmpty() ? Optional.<BrandLogo>empty() : reading.logo();
        var picture = own.map(Picture::of).orElseGet(() -> Picture.of(Look.current()));
        var tag = "\"" + picture.digest().substring(0, 24) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=300");
        // Opened by itself, it is a document; it was made safe, and this would hold if it was not.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.type());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }

    /** What stands for the logo of a name and a colour, as data for an image. */
    public static String letter(String name, String accent) {
        var svg = svg(new Look(Brand.plain(name, accent))).getBytes(StandardCharsets.UTF_8);
        return "data:" + FileType.SVG + ";base64," + Base64.getEncoder().encodeToString(svg);
    }

    static String svg(Look look) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="%s"/>\
                <text x="16" y="22.6" text-anchor="middle" font-family="system-ui, sans-serif" font-size="19" \
                font-weight="700" fill="%s">%s</text></svg>""".formatted(look.accent(), look.onAccent(), look.initial());
    }
}
