package dev.entente.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Tables as answers over REST: saved and never shown, written while they are sent. */
public final class Downloads {

    private Downloads() {}

    /** A whole list under its name. */
    public static <T> Response of(Sheet<T> sheet, Format format) {
        return of(sheet.fileName(format), format, Written.of(sheet, format));
    }

    public static Response of(String name, Format format, Written.Body body) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput out = body::write;
        return Response.ok(out, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact)
                .build();
    }
}
