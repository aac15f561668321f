package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.tenant.Ids;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void whoeverTakesTooLongIsLeftOutAndNobodyIsAskedTwice() {
        var found = of(finds("deals"), tooLong("contacts"), finds("partners"));
        assertThat(found.hits()).extracting(Hit::title).containsExactly("deals", "partners");
        assertThat(found.isPartly()).isTrue();
        assertThat(asked).containsExactly("deals", "contacts", "partners");
    }

    @Test
    void allInTimeIsTheWhole() {
        var found = of(finds("deals"), finds("partners"));
        assertThat(found.isPartly()).isFalse();
        assertThat(found.hits()).hasSize(2);
    }

    @Test
    void afterTwoThatTookTooLongNobodyIsAskedAnyMore() {
        var found = of(tooLong("one"), finds("two"), tooLong("three"), finds("four"));
        assertThat(found.hits()).extracting(Hit::title).containsExactly("two");
        assertThat(asked).doesNotContain("four");
    }

    @Test
    void whatBreaksOtherwiseIsNoAnswer() {
        var broken = finds("broken", new IllegalStateException(new SQLException("gone", "08006")));
        assertThatThrownBy(() -> of(finds("deals"), broken)).isInstanceOf(IllegalStateException.class);
    }

    private static InTime of(Finds... sources) {
        return InTime.of(List.of(sources), round -> round.each(source -> source.find(Typed.of("x"), 5)));
    }

    private Finds tooLong(String name) {
        return finds(name, new IllegalStateException(new SQLException("canceling statement", "57014")));
    }

    private Finds finds(String name) {
        return new Source(name, null);
    }

    private Finds finds(String name, RuntimeException instead) {
        return new Source(name, instead);
    }

    private final class Source implements Finds {

        private final String name;
        private final @Nullable RuntimeException instead;

        Source(String name, @Nullable RuntimeException instead) {
            this.name = name;
            this.instead = instead;
        }

        @Override
        public String permission() {
            return "";
        }

        @Override
        public List<Hit> find(Typed typed, int most) {
            asked.add(name);
            if (instead != null) throw instead;
            return List.of(new Hit(Kind.DEAL, Ids.derived(name), name, "", "", null, "", 0));
        }
    }
}
