package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

    private static final Permission READ = new Permission("sale.read", "See sales", Set.of(Role.PARTNER_MANAGER));

    @Test
    void mergesWhatCapabilitiesContribute() {
        var record = new Permission("sale.record", "Record sales", Set.of(Role.PARTNER_MANAGER));
        assertThat(Catalog.merge(List.of(record, READ))).containsOnlyKeys("sale.read", "sale.record");
    }

    @Test
    void refusesToStartWithTwoOfOneName() {
        var again = new Permission("sale.read", "See all sales", Set.of(Role.FINANCE));
        assertThatThrownBy(() -> Catalog.merge(List.of(READ, again)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sale.read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sale", "Sale.read", "sale.", "sale read", "sale.read "})
    void namesPermissionsInOneForm(String code) {
        assertThatThrownBy(() -> new Permission(code, "", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
