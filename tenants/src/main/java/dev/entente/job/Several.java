package dev.entente.job;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brief work of one tenant that was put on the clock together, as the clock knows it: kinds, ids and a time, written as one text. */
record Several(UUID tenantId, List<Piece> pieces, Instant due) {

    static final String KIND = "several";

    /** They are the key of a row, whose length the database limits. */
    static final int MOST = 20;

    /** One of them. */
    record Piece(String kind, UUID subject) {}

    Several {
        pieces = List.copyOf(pieces);
    }

    static Several read(String written) {
        var parts = written.split(":", 3);
        var pieces = Arrays.stream(parts[1].split(",", -1)).map(Several::piece).toList();
        return new Several(UUID.fromString(parts[0]), pieces, Instant.parse(parts[2]));
    }

    private static Piece piece(String written) {
        int slash = written.lastIndexOf('/');
        return new Piece(written.substring(0, slash), UUID.fromString(written.substring(slash + 1)));
    }

    /** Begins with the tenant, as all errands do. */
    String written() {
        var all =
                pieces.stream().map(each -> each.kind() + "/" + each.subject()).collect(Collectors.joining(","));
        return tenantId + ":" + all + ":" + due;
    }
}
