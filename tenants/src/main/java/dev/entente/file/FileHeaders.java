package dev.entente.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes with every download: save it, never show it, guess nothing, keep it nowhere. */
final class FileHeaders {

    private FileHeaders() {}

    static Map<String, String> of(StoredFile file) {
        return Map.of(
                "Content-Disposition", disposition(file.name()),
                "Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "private, no-store");
    }

    /** The name for old programs, and as it is for all others. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
