package dev.entente.tenant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows in PostgreSQL's binary copy format, in the order of keys, in which an index is filled fastest. */
final class BulkRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 255, '\r', '\n', 0};
    private static final int NOTHING = -1;
    private static final int ROOM = 1 << 16;
    private static final int LARGEST_FIGURE = 32;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long FIRST_SECOND = FIRST_DAY * 24 * 60 * 60;

    private final BulkTable table;
    private final UUID tenant;
    private final Target target;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROOM);

    /** Takes bytes on their way. */
    interface Target {
        void write(byte[] bytes, int offset, int length) throws SQLException;
    }

    private record Keyed(UUID key, Object row) {}

    BulkRows(BulkTable table, UUID tenant, Target target) {
        this.table = table;
        this.tenant = tenant;
        this.target = target;
    }

    void write(List<?> rows) throws SQLException {
        buffer.put(SIGNATURE).putInt(0).putInt(0);
        for (var each : inOrder(rows)) write(each.row());
        room(Short.BYTES).putShort((short) NOTHING);
        flush();
    }

    // Signed, as Java compares keys, they would go in an order that no index of the database has.
    private static int asStored(Keyed one, Keyed other) {
        int high = Long.compareUnsigned(
                one.key().getMostSignificantBits(), other.key().getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.key().getLeastSignificantBits(), other.key().getLeastSignificantBits());
    }

    private List<Keyed> inOrder(List<?> rows) {
        return rows.stream()
                .map(row -> new Keyed(key(row), row))
                .sorted(BulkRows::asStored)
                .toList();
    }

    private UUID key(Object row) {
        if (table.key().of(row) instanceof UUID key) return key;
        throw new IllegalArgumentException("A row of " + table.name() + " without a key");
    }

    private void write(Object row) throws SQLException {
        room(Short.BYTES).putShort((short) (table.columns().size() + 1));
        value(tenant);
        for (var value : table.values(row)) value(value);
    }

    private void value(@Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            text(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        var out = room(LARGEST_FIGURE);
        switch (value) {
            case null -> out.putInt(NOTHING);
            case UUID id ->
                out.putInt(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            case Integer whole -> out.putInt(Integer.BYTES).putInt(whole);
            case Long whole -> out.putInt(Long.BYTES).putLong(whole);
            case Boolean is -> out.putInt(1).put((byte) (is ? 1 : 0));
            case LocalDate day -> out.putInt(Integer.BYTES).putInt(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
            case Instant at -> out.putInt(Long.BYTES).putLong(micros(at));
            default -> throw new IllegalArgumentException("No form for " + value.getClass());
        }
    }

    /** Rounded as the driver rounds. */
    private static long micros(Instant at) {
        long seconds = Math.subtractExact(at.getEpochSecond(), FIRST_SECOND);
        return Math.addExact(Math.multiplyExact(seconds, 1_000_000L), (at.getNano() + 500) / 1_000);
    }

    private void text(byte[] bytes) throws SQLException {
        room(Integer.BYTES).putInt(bytes.length);
        if (bytes.length <= ROOM) {
            room(bytes.length).put(bytes);
        } else {
            flush();
            target.write(bytes, 0, bytes.length);
        }
    }

    private ByteBuffer room(int needed) throws SQLException {
        if (buffer.remaining() < needed) flush();
        return buffer;
    }

    private void flush() throws SQLException {
        target.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
