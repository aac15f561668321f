package dev.entente.tenant;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var name = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u0000"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
