package dev.entente.payout;

import dev.entente.payout.SettlingPayments.Settled;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of what a bank says: which payment it made on which day, and where it names them how much and in which currency. */
record Said(
        Settled settled,
        @Nullable BigDecimal figure,
        @Nullable String currency) {

    /** Where the bank paid something else than it was told, both figures in words. */
    Optional<String> unlike(Payment payment) {
        if (figure == null) return Optional.empty();
        var told = payment.paid();
        boolean isSameUnit = currency == null || currency.equals(payment.paidUnit);
        if (isSameUnit && figure.compareTo(told.value()) == 0) return Optional.empty();
        var paid = figure.toPlainString() + (currency == null ? "" : " " + currency);
        return Optional.of("The bank says " + paid + ", and was told " + told + "; ask the bank");
    }
}
