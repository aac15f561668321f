package dev.entente.file;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to keep: whose it is (no partner: the vendor's own), what for, what its sender calls it, which media types are
 * taken and how many bytes at most. With "text/csv" among the types any plain text is taken as such: nothing in the bytes
 * tells one from the other.
 */
public record NewFile(@Nullable UUID partnerId, String purpose, String name, Set<String> types, long most) {

    public NewFile {
        types = Set.copyOf(types);
        if (!purpose.matches("[a-z][a-z.-]{1,40}")) throw new IllegalArgumentException("Not a purpose: " + purpose);
        if (types.isEmpty() || most < 1) throw new IllegalArgumentException("Takes no file at all: " + purpose);
    }
}
