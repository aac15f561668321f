package dev.entente.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.approval.Entitlement.Person;
import dev.entente.approval.Entitlement.Right;
import dev.entente.approval.Entitlement.Waited;
import dev.entente.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CLEO = new UUID(0, 3);
    private static final Person FINANCE = new Person(ANN, Set.of(Role.FINANCE));
    private static final Person SALES = new Person(BEN, Set.of(Role.SALES));
    private static final List<Waited> WAITED =
            List.of(new Waited(0, new Approver.OfRole(Role.FINANCE)), new Waited(1, new Approver.Person(CLEO)));

    @Test
    void onlyThoseWhoAreWaitedForDecide() {
        assertThat(Entitlement.of(FINANCE, List.of(), WAITED, Set.of())).contains(new Right(0, null));
        assertThat(Entitlement.of(SALES, List.of(), WAITED, Set.of())).isEmpty();
        var cleo = new Person(CLEO, Set.of(Role.FINANCE));
        assertThat(Entitlement.of(cleo, List.of(), WAITED, Set.of())).contains(new Right(1, null));
    }

    @Test
    void nobodyDecidesWhatTheyAskedForNorDoesWhoStandsInForThem() {
        assertThat(Entitlement.of(FINANCE, List.of(), WAITED, Set.of(ANN))).isEmpty();
        assertThat(Entitlement.of(SALES, List.of(FINANCE), WAITED, Set.of(ANN))).isEmpty();
        assertThat(Entitlement.of(SALES, List.of(FINANCE), WAITED, Set.of(BEN))).isEmpty();
        assertThat(Entitlement.of(SALES, List.of(FINANCE), WAITED, Set.of(CLEO)))
                .contains(new Right(0, ANN));
    }

    @Test
    void whoHasApprovedAStepApprovesNoOtherNorDoesWhoStandsInForThem() {
        var barred = Set.of(ANN, BEN); // whoever asked, and whoever approved or made it
        assertThat(Entitlement.of(FINANCE, List.of(), WAITED, barred)).isEmpty();
        assertThat(Entitlement.of(SALES, List.of(new Person(CLEO, Set.of())), WAITED, barred))
                .isEmpty();
        var cleo = new Person(CLEO, Set.of());
        assertThat(Entitlement.of(cleo, List.of(FINANCE), WAITED, barred)).contains(new Right(1, null));
        assertThat(Entitlement.of(cleo, List.of(FINANCE), WAITED.subList(0, 1), barred))
                .isEmpty();
    }

    @Test
    void nobodyIsThereWhereAllWhoAreMeantHadAPartInIt() {
        var able = List.of(FINANCE, SALES);
        var finance = List.<Approver>of(new Approver.OfRole(Role.FINANCE));
        assertThat(Entitlement.all(able, Map.of(), finance, Set.of())).containsExactly(ANN);
        assertThat(Entitlement.all(able, Map.of(ANN, BEN), finance, Set.of())).containsExactlyInAnyOrder(ANN, BEN);
        assertThat(Entitlement.all(able, Map.of(), finance, Set.of(ANN))).isEmpty();
        assertThat(Entitlement.all(able, Map.of(ANN, BEN), finance, Set.of(ANN)))
                .isEmpty();
    }

    @Test
    void whoIsAwayIsFollowedToTheFirstWhoIsThere() {
        var away = Map.of(ANN, BEN, BEN, CLEO);
        assertThat(Entitlement.standsInFor(CLEO, away)).containsExactlyInAnyOrder(ANN, BEN);
        assertThat(Entitlement.standsInFor(BEN, away)).isEmpty();
        assertThat(Entitlement.standsInFor(ANN, Map.of(ANN, BEN, BEN, ANN))).isEmpty();
    }
}
