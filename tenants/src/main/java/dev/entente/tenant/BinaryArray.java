package dev.entente.tenant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/**
 * Values as PostgreSQL stores an array of them. The driver writes most arrays as text, which takes both sides several times as
 * long: of two thousand keys the database reads seventy thousand digits before it looks for the first.
 */
final class BinaryArray {

    private static final int NOTHING = -1;
    private static final int ONE_DIMENSION = 1;
    private static final int FIRST = 1;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long FIRST_SECOND = FIRST_DAY * 24 * 60 * 60;

    /** What can be written, as what the database knows it, and how many bytes one takes where all take as many. */
    enum Kind {
        UUID(Oid.UUID, Oid.UUID_ARRAY, 2 * Long.BYTES),
        TEXT(Oid.TEXT, Oid.TEXT_ARRAY, 0),
        INT4(Oid.INT4, Oid.INT4_ARRAY, Integer.BYTES),
        INT8(Oid.INT8, Oid.INT8_ARRAY, Long.BYTES),
        BOOL(Oid.BOOL, Oid.BOOL_ARRAY, 1),
        DATE(Oid.DATE, Oid.DATE_ARRAY, Integer.BYTES),
        TIMESTAMPTZ(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY, Long.BYTES);

        private final int one;
        private final int many;
        private final int bytes;

        Kind(int one, int many, int bytes) {
            this.one = one;
            this.many = many;
            this.bytes = bytes;
        }
    }

    private BinaryArray() {}

    /** For a parameter of a statement of this connection. */
    static Array of(Connection connection, Kind kind, @Nullable Object[] values) throws SQLException {
        return new PgArray(connection.unwrap(BaseConnection.class), kind.many, bytes(kind, values));
    }

    static byte[] bytes(Kind kind, @Nullable Object[] values) {
        var all = kind == Kind.TEXT ? encoded(values) : values;
        boolean isGap = false;
        int size = HEADER;
        for (var value : all) {
            isGap |= value == null;
            size = Math.addExact(size, Integer.BYTES + size(kind, value));
        }
        var out = ByteBuffer.allocate(size)
                .putInt(ONE_DIMENSION)
                .putInt(isGap ? 1 : 0)
                .putInt(kind.one)
                .putInt(all.length)
                .putInt(FIRST);
        for (var value : all) put(kind, value, out);
        return out.array();
    }

    private static @Nullable Object[] encoded(@Nullable Object[] texts) {
        return Arrays.stream(texts)
                .map(text -> text instanceof String it ? it.getBytes(StandardCharsets.UTF_8) : text)
                .toArray();
    }

    private static int size(Kind kind, @Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case byte[] text -> text.length;
            default -> kind.bytes;
        };
    }

    private static void put(Kind kind, @Nullable Object value, ByteBuffer out) {
        out.putInt(value == null ? NOTHING : size(kind, value));
        switch (value) {
            case null -> {}
            case byte[] text -> out.put(text);
            case UUID id -> out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            case Integer whole -> out.putInt(whole);
            case Long whole -> out.putLong(whole);
            case Boolean is -> out.put((byte) (is ? 1 : 0));
            case LocalDate day -> out.putInt(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
            case Instant at -> out.putLong(micros(at));
            default -> throw new IllegalArgumentException("No form for " + value.getClass());
        }
    }

    /** Rounded as the driver rounds. */
    private static long micros(Instant at) {
        long seconds = Math.subtractExact(at.getEpochSecond(), FIRST_SECOND);
        return Math.addExact(Math.multiplyExact(seconds, 1_000_000L), (at.getNano() + 500) / 1_000);
    }
}
