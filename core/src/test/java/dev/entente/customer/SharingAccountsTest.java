package dev.entente.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.With;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharingAccountsTest {

    @Test
    void twoFilesThatNameTheSameAccountsWriteThemInTheSameOrder() {
        var file = List.of(with(2, 1L), with(1, null), with(3, 2L), with(1, 2L), with(1, 1L), with(3, null));
        var other = new ArrayList<>(file);
        Collections.reverse(other);
        assertThat(written(file))
                .isEqualTo(written(other))
                .startsWith(with(1, null), with(1, 1L), with(1, 2L))
                .hasSize(6);
    }

    private static List<With> written(List<With> file) {
        var said = new LinkedHashMap<With, Account>();
        file.forEach(with -> said.put(with, Account.UNKNOWN));
        return List.copyOf(SharingAccounts.inOrder(said).keySet());
    }

    private static With with(long customer, @Nullable Long partner) {
        return new With(new UUID(0, customer), partner == null ? null : new UUID(0, partner));
    }
}
