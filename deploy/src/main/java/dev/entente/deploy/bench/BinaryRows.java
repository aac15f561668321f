package dev.entente.deploy.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, in PostgreSQL's binary format. */
final class BinaryRows {

    private static final int BUFFER = 1 << 16;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 255, '\r', '\n', 0};
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopyIn in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    BinaryRows(CopyIn in) {
        this.in = in;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - FIRST_DAY);
    }

    void row(int columns) throws SQLException {
        room(Short.BYTES).putShort((short) columns);
    }

    void put(UUID id) throws SQLException {
        room(5 * Integer.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
    }

    void put(int whole) throws SQLException {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(whole);
    }

    void put(long whole) throws SQLException {
        room(3 * Integer.BYTES).putInt(Long.BYTES).putLong(whole);
    }

    void put(byte[] text) throws SQLException {
        room(Integer.BYTES + text.length).putInt(text.length).put(text);
    }

    void end() throws SQLException {
        row(-1);
        flush();
        in.endCopy();
    }

    private ByteBuffer room(int needed) throws SQLException {
        if (buffer.remaining() < needed) flush();
        return buffer;
    }

    private void flush() throws SQLException {
        in.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
