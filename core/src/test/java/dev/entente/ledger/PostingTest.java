package dev.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.ledger.Posting.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final Cause CAUSE =
            new Cause(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);

    @Test
    void whatTheVendorPaysIsOwedToThePartner() {
        var posting = new Posting(CAUSE, DAY, Kind.PAYS, Amount.of("100.00", "EUR"));
        assertThat(posting.from()).isEqualTo(Account.EXPENSE);
        assertThat(posting.to()).isEqualTo(Account.PARTNER_PAYABLE);
        assertThat(posting.toPartner()).isEqualTo(Amount.of("100.00", "EUR"));
    }

    @Test
    void whatTheVendorChargesIsOwedByThePartner() {
        var posting = new Posting(CAUSE, DAY, Kind.CHARGES, Amount.of("7500.00", "USD"));
        assertThat(posting.from()).isEqualTo(Account.PARTNER_RECEIVABLE);
        assertThat(posting.to()).isEqualTo(Account.INCOME);
        assertThat(posting.toPartner()).isEqualTo(Amount.of("-7500.00", "USD"));
    }

    @Test
    void aNegativeAmountGoesTheOtherWayAndStaysPositive() {
        var posting = new Posting(CAUSE, DAY, Kind.PAYS, Amount.of("-30.00", "EUR"));
        assertThat(posting.from()).isEqualTo(Account.PARTNER_PAYABLE);
        assertThat(posting.amount()).isEqualTo(Amount.of("30.00", "EUR"));
        assertThat(posting.toPartner()).isEqualTo(Amount.of("-30.00", "EUR"));
    }

    @Test
    void theSameEarningAlwaysGetsTheSamePosting() {
        var once = new Posting(CAUSE, DAY, Kind.PAYS, Amount.of("1.00", "EUR"));
        var twice = new Posting(CAUSE, DAY, Kind.PAYS, Amount.of("1.00", "EUR"));
        assertThat(once.id()).isEqualTo(twice.id());
    }

    @Test
    void zeroAndWhatThePartnerKeepsAreNeverPosted() {
        assertThatThrownBy(() -> new Posting(CAUSE, DAY, Kind.PAYS, Amount.of("0.00", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Posting(CAUSE, DAY, Kind.RETAINS, Amount.of("1.00", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
