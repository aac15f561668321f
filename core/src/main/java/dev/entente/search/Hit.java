package dev.entente.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found: what it is called, by which number or code people know it (none: empty), a quiet remark (none:
 * empty), the partner it belongs to (null: none), the page it leads to (none: empty), and how well it fits, the best being 0.
 */
public record Hit(
        Kind kind,
        UUID id,
        String title,
        String number,
        String detail,
        @Nullable UUID partnerId,
        String path,
        int rank) {

    /** The page is known by the record's key. */
    public Hit(Kind kind, UUID id, String title, String number, String detail, @Nullable UUID partnerId, int rank) {
        this(kind, id, title, number, detail, partnerId, kind.path(id.toString()), rank);
    }

    /** The same, where the page knows the record by something else than its key. */
    public Hit knownBy(String known) {
        return new Hit(kind, id, title, number, detail, partnerId, kind.path(known), rank);
    }
}
