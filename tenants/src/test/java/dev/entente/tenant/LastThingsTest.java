package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.tenant.LastThings.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastThingsTest {

    private static final Scope SCOPE = Scope.system(new UUID(7, 7));

    private final List<List<Writing>> trips = new ArrayList<>();
    private final Ending ending = new Ending(SCOPE, trips::add);
    private final List<String> written = new ArrayList<>();

    @Test
    void rowsOfAKindAreWrittenTogetherAndTheLastThingBehindThem() {
        add(Integer.class, "one");
        add(Long.class, "first");
        ending.last = () -> written.add("last");
        add(Integer.class, "two");
        assertThat(written).isEmpty();
        ending.beforeCompletion();
        assertThat(written).containsExactly("[one, two]", "[first]", "last");
    }

    @Test
    void theyAreWrittenInTheScopeThatAddedThem() {
        ending.of(Integer.class, (List<String> _) -> written.add(Scope.current().toString()))
                .add("one");
        ending.beforeCompletion();
        assertThat(written).containsExactly(SCOPE.toString());
    }

    @Test
    void manyAreWrittenInPartsAndNoneTwice() {
        IntStream.range(0, 2_001).forEach(i -> add(Integer.class, "row " + i));
        assertThat(written).hasSize(2);
        ending.beforeCompletion();
        assertThat(written).hasSize(3).last().isEqualTo("[row 2000]");
    }

    @Test
    void whatIsAddedWhileOthersAreWrittenIsWrittenToo() {
        ending.of(Integer.class, (List<String> rows) -> {
                    written.add(rows.toString());
                    if (rows.contains("one")) add(Integer.class, "two");
                    if (rows.contains("one")) add(Long.class, "first");
                })
                .add("one");
        ending.last = () -> written.add("last");
        ending.beforeCompletion();
        assertThat(written).containsExactly("[one]", "[two]", "[first]", "last");
    }

    @Test
    void whatIsSentAtTheEndGoesOnOneTripBehindWhichComesTheLastThing() {
        var insert = new Writing("insert", (_, _) -> {}, 1);
        var update = new Writing("update", (_, _) -> {}, 1);
        ending.of(Integer.class, (List<String> _) -> ending.send(insert)).add("one");
        ending.of(Long.class, (List<String> _) -> ending.send(update)).add("one");
        ending.last = () -> written.add("last behind " + trips.size());
        ending.beforeCompletion();
        assertThat(trips).containsExactly(List.of(insert, update));
        assertThat(written).containsExactly("last behind 1");
    }

    @Test
    void whatIsSentBeforeTheEndGoesAtOnce() {
        var insert = new Writing("insert", (_, _) -> {}, 1);
        ending.send(insert);
        assertThat(trips).containsExactly(List.of(insert));
        ending.beforeCompletion();
        assertThat(trips).hasSize(1);
    }

    @Test
    void anotherTenantAndAnotherSideAddNothing() {
        ending.require(SCOPE);
        assertThatThrownBy(() -> ending.require(Scope.system(new UUID(8, 8)))).hasMessageContaining("scope");
        assertThatThrownBy(() -> ending.require(Scope.nobody(new UUID(7, 7)))).hasMessageContaining("scope");
    }

    private void add(Class<?> kind, String row) {
        ending.of(kind, (List<String> rows) -> written.add(rows.toString())).add(row);
    }
}
