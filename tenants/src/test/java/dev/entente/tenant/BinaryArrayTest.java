package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.tenant.BinaryArray.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.core.Oid;

class BinaryArrayTest {

    @Test
    void saysOfWhatItIsAndHowLong() {
        var in = of(Kind.INT4, 7, -1);
        assertThat(in.getInt()).as("dimensions").isEqualTo(1);
        assertThat(in.getInt()).as("nothing is missing").isZero();
        assertThat(in.getInt()).isEqualTo(Oid.INT4);
        assertThat(in.getInt()).as("length").isEqualTo(2);
        assertThat(in.getInt()).as("the first place").isEqualTo(1);
        assertThat(in.getInt()).isEqualTo(4);
        assertThat(in.getInt()).isEqualTo(7);
        assertThat(in.getInt()).isEqualTo(4);
        assertThat(in.getInt()).isEqualTo(-1);
        assertThat(in.remaining()).isZero();
    }

    @Test
    void writesEachValueAsPostgresStoresIt() {
        var key = values(Kind.UUID, new UUID(1, 2));
        assertThat(key.getInt()).isEqualTo(16);
        assertThat(new UUID(key.getLong(), key.getLong())).isEqualTo(new UUID(1, 2));
        var text = values(Kind.TEXT, "né");
        assertThat(text.getInt()).isEqualTo(3);
        assertThat(StandardCharsets.UTF_8.decode(text).toString()).isEqualTo("né");
        var day = values(Kind.DATE, LocalDate.of(2000, 1, 2));
        assertThat(day.getInt()).isEqualTo(4);
        assertThat(day.getInt()).as("days since 2000").isEqualTo(1);
        var moment = values(Kind.TIMESTAMPTZ, Instant.parse("1999-12-31T23:59:59.999999600Z"));
        assertThat(moment.getInt()).isEqualTo(8);
        assertThat(moment.getLong()).as("microseconds, rounded").isZero();
        var whole = values(Kind.INT8, -2L);
        assertThat(whole.getInt()).isEqualTo(8);
        assertThat(whole.getLong()).isEqualTo(-2);
        var is = values(Kind.BOOL, true);
        assertThat(is.getInt()).isEqualTo(1);
        assertThat(is.get()).isEqualTo((byte) 1);
    }

    @Test
    void leavesAGapWhereThereIsNothing() {
        var in = of(Kind.TEXT, "a", null);
        assertThat(in.getInt(4)).as("something is missing").isEqualTo(1);
        in.position(20);
        assertThat(in.getInt()).isEqualTo(1);
        assertThat(in.get()).isEqualTo((byte) 'a');
        assertThat(in.getInt()).isEqualTo(-1);
        assertThat(in.remaining()).isZero();
    }

    @Test
    void mayBeEmpty() {
        assertThat(of(Kind.UUID).getInt(12)).as("length").isZero();
    }

    @Test
    void refusesWhatItHasNoFormFor() {
        assertThatThrownBy(() -> of(Kind.TEXT, 'c')).hasMessageContaining("No form");
    }

    private static ByteBuffer values(Kind kind, Object value) {
        return of(kind, value).position(20);
    }

    private static ByteBuffer of(Kind kind, @Nullable Object... values) {
        return ByteBuffer.wrap(BinaryArray.bytes(kind, values));
    }
}
