package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RolesTextTest {

    @Test
    void comesBackAsItWasWritten() {
        var all = EnumSet.allOf(Role.class);
        assertThat(RolesText.read(RolesText.write(all))).isEqualTo(all);
    }

    @Test
    void isTheSameForTheSameRoles() {
        assertThat(RolesText.write(EnumSet.of(Role.FINANCE, Role.ADMINISTRATOR)))
                .isEqualTo("ADMINISTRATOR FINANCE");
    }
}
