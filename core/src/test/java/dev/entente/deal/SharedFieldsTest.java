package dev.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.activity.OwnerFunction;
import dev.entente.deal.SharedFields.Channel;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFieldsTest {

    private static final UUID OTHER = new UUID(1, 1);
    private static final UUID OWN = new UUID(1, 2);

    @Test
    void whatIsWrittenIsReadAgain() {
        var shared = said("12.50", "3", "A-1");
        assertThat(SharedFields.read(shared.written())).isEqualTo(shared);
        assertThat(SharedFields.read("{}")).isEqualTo(SharedFields.NONE);
    }

    @Test
    void theSameFigureIsTheSameHoweverItIsWritten() {
        assertThat(said("12.50", "20", "A-1")).isEqualTo(said("12.5", "20.0", "A-1"));
        assertThat(said("100", "20", "A-1").discount()).hasToString("100");
    }

    @ParameterizedTest
    @CsvSource({
        "101, 3, A-1, /shared/discount",
        "-1, 3, A-1, /shared/discount",
        "1.00001, 3, A-1, /shared/discount",
        "10, 100.5, A-1, /shared/takeRate",
        "10, 3, '<b>', /shared/offerId",
    })
    void whatCannotBeIsRefusedWhereItStands(String discount, String take, String offer, String at) {
        var findings = new Findings();
        said(discount, take, offer).check(findings);
        assertThat(findings.all()).extracting(finding -> finding.pointer()).containsExactly(at);
    }

    @Test
    void aDealOnWhichPeopleMetHoweverOftenIsRead() {
        var findings = new Findings();
        said("1", "1", "A-1").met(null, 10_001).check(findings);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void whatIsBlankIsNotSaid() {
        var shared = new SharedFields(
                null, null, " ", null, "", null, null, null, null, null, null, null, Map.of(OwnerFunction.AE, " "));
        assertThat(shared).isEqualTo(SharedFields.NONE);
    }

    @Test
    void whoeverIsGivenADealLearnsNothingOfTheOneBefore() {
        var said = said("12.5", "20", "A-1").influencedBy(OTHER).ofTheVendor();
        assertThat(said.influencedBy()).isNull();
        assertThat(said.discount()).isNull();
        assertThat(said.takeRate()).isNull();
        assertThat(said.ownerFunctions()).isEmpty();
        assertThat(said.offerId()).isEqualTo("A-1");
    }

    @Test
    void aPartnerReadsItsOwnInfluenceAndNobodyElses() {
        var shared = said("1", "1", "A-1");
        var tenant = UUID.randomUUID();
        assertThat(Scope.call(
                        Scope.member(tenant, OWN, UUID.randomUUID()),
                        () -> shared.asSeen().influencedBy()))
                .isNull();
        assertThat(Scope.call(
                        Scope.member(tenant, OTHER, UUID.randomUUID()),
                        () -> shared.asSeen().influencedBy()))
                .isEqualTo(OTHER);
        assertThat(Scope.call(
                        Scope.member(tenant, null, UUID.randomUUID()),
                        () -> shared.asSeen().influencedBy()))
                .isEqualTo(OTHER);
    }

    private static SharedFields said(String discount, String take, String offer) {
        return new SharedFields(
                Channel.PARTNER,
                OTHER,
                "Both know the buyer",
                true,
                "EMEA",
                "mid-market",
                offer,
                null,
                new BigDecimal(discount),
                new BigDecimal(take),
                LocalDate.of(2026, 11, 20),
                2,
                Map.of(OwnerFunction.AE, "Sam Oak"));
    }
}
