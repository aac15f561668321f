package dev.entente.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.clientele.Clientele.Group;
import dev.entente.clientele.IdealCustomer.Outcome;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerProfile;
import dev.entente.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClienteleTest {

    private static final IdealCustomer IDEAL = new IdealCustomer(
            List.of("Nordics", "DACH"), List.of(), List.of("Food"), List.of(Size.UP_TO_1000, Size.UP_TO_250));

    private static final CustomerProfile WANTED = profile("nordics", "FOOD", Size.UP_TO_250);

    @Test
    void whoIsAsWishedInAllFitsHoweverItIsWritten() {
        assertThat(IDEAL.of(WANTED)).isEqualTo(Outcome.FITS);
    }

    @Test
    void oneThingThatDiffersIsEnough() {
        assertThat(IDEAL.of(profile("Benelux", null, null))).isEqualTo(Outcome.DIFFERS);
        assertThat(IDEAL.of(profile("DACH", "Food", Size.MORE))).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void whoIsNotKnownToFitCountsForNeitherSide() {
        assertThat(IDEAL.of(profile("DACH", null, Size.UP_TO_250))).isEqualTo(Outcome.UNKNOWN);
        assertThat(IdealCustomer.ANY.of(WANTED)).isEqualTo(Outcome.UNKNOWN);
        assertThat(IdealCustomer.ANY.wishes()).isFalse();
    }

    @Test
    void aPartnersShareIsOfThoseThatAreKnown() {
        var clientele = Clientele.of(
                IDEAL,
                List.of(
                        new Group(WANTED, 2),
                        new Group(profile("Benelux", "Food", Size.UP_TO_250), 3),
                        new Group(profile("APAC", "Food", null), 1),
                        new Group(CustomerProfile.UNKNOWN, 4)));
        assertThat(clientele.customers()).isEqualTo(10);
        assertThat(clientele.fits()).isEqualTo(2);
        assertThat(clientele.differs()).isEqualTo(4);
        assertThat(clientele.percent()).isEqualTo(33);
        assertThat(clientele.lines())
                .extracting(Clientele.Line::words)
                .containsExactly(
                        "Region is Nordics or DACH",
                        "Industry is Food",
                        "Size is 51 to 250 people or 251 to 1,000 people");
        assertThat(clientele.lines().getFirst().why())
                .isEqualTo("2 of 6; of the others most are Benelux, 3; of 4 it is not known");
        assertThat(clientele.lines().get(1).percent()).isEqualTo(100);
    }

    @Test
    void ofNobodyKnownThereIsNoShare() {
        var clientele = Clientele.of(IDEAL, List.of(new Group(CustomerProfile.UNKNOWN, 4)));
        assertThat(clientele.percent()).isNull();
        assertThat(clientele.lines().getFirst().why()).isEqualTo("Of none of them it is known");
    }

    @Test
    void whatIsTooLongIsRefusedAtItsList() {
        assertThatThrownBy(() -> new IdealCustomer(List.of(), List.of("x".repeat(101)), List.of(), List.of()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().pointer())
                                .isEqualTo("/segments"));
    }

    private static CustomerProfile profile(@Nullable String region, @Nullable String industry, @Nullable Size size) {
        return new CustomerProfile(region, null, industry, size);
    }
}
