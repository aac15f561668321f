package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkTest {

    private static final UUID TENANT = new UUID(7, 7);

    enum Colour {
        RED
    }

    @Table(name = "thing")
    static final class Thing {

        static final int NO_COLUMN = 1;

        @Id
        @TenantId
        @Column(name = "tenant_id")
        @Nullable
        UUID tenantId;

        @Id
        UUID id;

        @Enumerated(EnumType.STRING)
        Colour colour = Colour.RED;

        @Column(name = "on_day")
        LocalDate onDay = LocalDate.of(2000, 1, 2);

        Instant at = Instant.parse("1999-12-31T23:59:59.999999600Z");
        long minor = -2;
        int scale = 3;
        boolean superseded = true;

        @Nullable
        String words;

        Thing(UUID id, @Nullable String words) {
            this.id = id;
            this.words = words;
        }
    }

    @Table(name = "other")
    static final class Nested {

        @Id
        UUID id = new UUID(0, 0);

        Map<String, String> more = Map.of();
    }

    @Test
    void readsColumnsFromTheAnnotationsOfAnEntity() {
        var table = BulkTable.of(Thing.class);
        assertThat(table.insert())
                .isEqualTo("insert into thing (tenant_id, id, colour, on_day, at, minor, scale, superseded, words)"
                        + " select * from pg_temp.bulk");
    }

    @Test
    void writesAFewInOneStatementThatIsTheSameHoweverMany() {
        assertThat(BulkTable.of(Thing.class).insertFew())
                .isEqualTo("insert into thing (tenant_id, id, colour, on_day, at, minor, scale, superseded, words)"
                        + " select ?::uuid, few.* from unnest(?::uuid[], ?::text[], ?::date[], ?::timestamptz[], ?::int8[],"
                        + " ?::int4[], ?::bool[], ?::text[]) as few");
    }

    @Test
    void refusesWhatIsMoreThanColumns() {
        assertThatThrownBy(() -> BulkTable.of(Nested.class)).hasMessageContaining("no bulk can write");
        assertThatThrownBy(() -> BulkTable.of(String.class)).hasMessageContaining("no entity");
    }

    @Test
    void writesEachValueAsPostgresStoresIt() throws Exception {
        var in = copied(List.of(new Thing(new UUID(1, 2), "né")));
        assertThat(in.readShort()).isEqualTo((short) 9);
        assertThat(uuid(in)).isEqualTo(TENANT);
        assertThat(uuid(in)).isEqualTo(new UUID(1, 2));
        assertThat(text(in)).isEqualTo("RED");
        assertThat(in.readInt()).isEqualTo(4);
        assertThat(in.readInt()).as("days since 2000").isEqualTo(1);
        assertThat(in.readInt()).isEqualTo(8);
        assertThat(in.readLong()).as("microseconds, rounded").isZero();
        assertThat(in.readInt()).isEqualTo(8);
        assertThat(in.readLong()).isEqualTo(-2);
        assertThat(in.readInt()).isEqualTo(4);
        assertThat(in.readInt()).isEqualTo(3);
        assertThat(in.readInt()).isEqualTo(1);
        assertThat(in.readByte()).isEqualTo((byte) 1);
        assertThat(text(in)).isEqualTo("né");
        assertThat(in.readShort()).as("the end").isEqualTo((short) -1);
        assertThat(in.available()).isZero();
    }

    @Test
    void goesInTheOrderInWhichTheDatabaseSortsKeys() throws Exception {
        var low = new UUID(1, 0);
        var high = new UUID(-1, 0);
        var in = copied(List.of(new Thing(high, null), new Thing(low, null)));
        assertThat(keys(in, 2)).containsExactly(low, high);
    }

    @Test
    void aTextMayBeLongerThanTheBuffer() throws Exception {
        var words = "long ".repeat(40_000);
        var in = copied(List.of(new Thing(new UUID(1, 0), words), new Thing(new UUID(2, 0), words)));
        assertThat(keys(in, 2)).containsExactly(new UUID(1, 0), new UUID(2, 0));
    }

    private static DataInputStream copied(List<Thing> things) throws SQLException, IOException {
        var bytes = new ByteArrayOutputStream();
        new BulkRows(BulkTable.of(Thing.class), TENANT, bytes::write).write(things);
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(in.readNBytes(11)).startsWith("PGCOPY".getBytes(StandardCharsets.US_ASCII));
        in.skipNBytes(8);
        return in;
    }

    private static List<UUID> keys(DataInputStream in, int rows) throws IOException {
        var keys = new ArrayList<UUID>();
        for (int i = 0; i < rows; i++) {
            in.readShort();
            uuid(in);
            keys.add(uuid(in));
            for (int column = 2; column < 9; column++) in.skipNBytes(Math.max(0, in.readInt()));
        }
        return keys;
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        assertThat(in.readInt()).isEqualTo(16);
        return new UUID(in.readLong(), in.readLong());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
