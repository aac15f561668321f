package dev.entente.payout;

import dev.entente.api.Unit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where money goes: an IBAN, or an account number with the code of its bank in a country's clearing; and the bank's BIC, which
 * payments need that leave their own region. What can be paid there in which currency is a pure rule.
 */
record Destination(
        @Nullable String iban,
        @Nullable String account,
        @Nullable Clearing clearing,
        @Nullable String bankCode,
        @Nullable String bic) {

    private static final Unit EURO = Unit.currency("EUR");
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    /** As a SEPA credit transfer: in euros, between IBANs of two of its countries. */
    boolean isSepa(Unit unit, Destination payer) {
        return isSepa(unit) && payer.isSepa(unit);
    }

    private boolean isSepa(Unit unit) {
        return unit.equals(EURO) && iban != null && SEPA.contains(iban.substring(0, 2));
    }

    /** What keeps it from being paid to in a currency, whoever pays; empty where nothing does. */
    Optional<String> missing(Unit unit) {
        return missing(unit, isSepa(unit));
    }

    /** The same where it is known from which account is paid. */
    Optional<String> missing(Unit unit, Destination payer) {
        return missing(unit, isSepa(unit, payer));
    }

    private Optional<String> missing(Unit unit, boolean isSepa) {
        boolean isAtHome = isSepa || clearing != null && clearing.currency().equals(unit);
        return isAtHome || bic != null
                ? Optional.empty()
                : Optional.of("A payment in " + unit + " to " + shown() + " needs the BIC of the bank");
    }

    /** The IBAN, or the account number; what banks and people compare. */
    String number() {
        return iban != null ? iban : String.valueOf(account);
    }

    /** What of it may be told: the country or clearing, and the last four characters, of a short number no more than half. */
    String shown() {
        var number = number();
        var begin = iban != null ? number.substring(0, 2) : clearing == null ? "" : clearing.name();
        return begin + "\u2026" + number.substring(number.length() - Math.min(4, number.length() / 2));
    }
}
