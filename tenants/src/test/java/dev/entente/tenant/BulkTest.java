package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkTest {

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
        assertThat(BulkTable.of(Thing.class).insert(_ -> false))
                .isEqualTo("insert into thing (tenant_id, id, colour, on_day, at, minor, scale, superseded, words)"
                        + " select ?::uuid, unnest(?::uuid[]), unnest(?::text[]), unnest(?::date[]),"
                        + " unnest(?::timestamptz[]), unnest(?::int8[]), unnest(?::int4[]), unnest(?::bool[]),"
                        + " unnest(?::text[])");
    }

    @Test
    void sendsOnceWhatAllRowsHave() {
        var table = BulkTable.of(Thing.class);
        var rows = Bulk.inOrder(table, List.of(new Thing(new UUID(0, 1), "one"), new Thing(new UUID(0, 2), null)));
        var columns = Bulk.columns(rows, 8);
        assertThat(columns.get(0)).containsExactly(new UUID(0, 1), new UUID(0, 2));
        assertThat(columns.get(1)).containsExactly("RED");
        assertThat(columns.get(7)).containsExactly("one", null);
        assertThat(table.insert(i -> i > 0 && i < 7))
                .endsWith(" select ?::uuid, unnest(?::uuid[]), (?::text[])[1], (?::date[])[1], (?::timestamptz[])[1],"
                        + " (?::int8[])[1], (?::int4[])[1], (?::bool[])[1], unnest(?::text[])");
    }

    @Test
    void refusesWhatIsMoreThanColumns() {
        assertThatThrownBy(() -> BulkTable.of(Nested.class)).hasMessageContaining("no bulk can write");
        assertThatThrownBy(() -> BulkTable.of(String.class)).hasMessageContaining("no entity");
    }

    @Test
    void goesInTheOrderInWhichTheDatabaseSortsKeys() {
        var low = new UUID(1, 0);
        var high = new UUID(-1, 0);
        var rows = Bulk.inOrder(BulkTable.of(Thing.class), List.of(new Thing(high, null), new Thing(low, null)));
        assertThat(rows).extracting(Bulk.Row::key).containsExactly(low, high);
    }

    @Test
    void takesAllColumnsOfARowInTheirOrder() {
        var thing = new Thing(new UUID(1, 2), null);
        assertThat(BulkTable.of(Thing.class).values(thing))
                .containsExactly(thing.id, "RED", thing.onDay, thing.at, -2L, 3, true, null);
    }
}
