package dev.entente.tenant;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keys are made here, not in the database. */
public final class Ids {

    private Ids() {}

    /** Version 7: later keys sort behind earlier ones, so that indexes grow at one end. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The same parts give the same key for ever: what is derived from an event is made once, however often it runs. */
    public static UUID derived(Object... parts) {
        var name = new StringJoiner("\u0000");
        for (var part : parts) name.add(String.valueOf(part));
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
