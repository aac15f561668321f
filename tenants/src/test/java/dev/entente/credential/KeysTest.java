package dev.entente.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void areLongAndFitIntoAnAddress() {
        assertThat(Keys.fresh()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(Keys::fresh).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void areComparedWhole() {
        assertThat(Keys.same("abc", "abc")).isTrue();
        assertThat(Keys.same("abc", "abcd")).isFalse();
    }
}
