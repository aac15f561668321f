package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Ids;
import dev.entente.tenant.NoTransaction;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {

    private static final Permission SELLING = new Permission("sale.record", "Record sales", Set.of(Role.ADMINISTRATOR));

    private final UUID tenant = Ids.next();
    private final Member then = member(Role.ADMINISTRATOR);
    private final Member now = member(Role.PARTNER_MANAGER);
    private final List<Boolean> held = new ArrayList<>();

    private final Acquaintances acquaintances = new Acquaintances() {
        @Override
        Optional<Member> found(Scope scope, UUID id) {
            return Optional.of(Presumption.isMade() ? then : now);
        }
    };

    @BeforeEach
    void open() {
        NoTransaction.runs();
        acquaintances.known = new Acquaintances.Known();
        acquaintances.reading = new Acquaintances.Reading();
        acquaintances.reading.acquaintances = acquaintances;
    }

    @AfterEach
    void forget() {
        NoTransaction.forget();
    }

    @Test
    void asksAgainForARoleThatWasTakenAwaySinceItWasPresumed() {
        NoTransaction.heard(tenant, 7);
        Scope.call(
                Scope.member(tenant, null, then.id()),
                () -> Presumption.reading(() -> {
                    held.add(maySell());
                    NoTransaction.heard(tenant, 8);
                    return "answer";
                }));
        assertThat(held).containsExactly(true, false);
    }

    private boolean maySell() {
        return acquaintances.acting().orElseThrow().may(SELLING);
    }

    private static Member member(Role role) {
        return new Member(Ids.next(), new Invitation("finn@acme.example", "Finn", Set.of(role), null), Instant.EPOCH);
    }
}
