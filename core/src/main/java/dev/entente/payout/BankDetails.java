package dev.entente.payout;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.ArrayList;
import java.util.Locale;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** An account as it is entered: whose, its IBAN, its bank's BIC, and the currency that it is paid in, if not each statement's own. */
public record BankDetails(
        @Nullable String holder,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String currency) {

    private static final int MOST = 70; // longer names are cut by banks

    /** As it is kept, or a problem that names each field. */
    BankDetails checked() {
        var findings = new ArrayList<Finding>();
        var name = holder == null ? "" : holder.strip();
        var account = plain(iban);
        var bank = plain(bic);
        var unit = plain(currency);
        if (name.isEmpty() || name.length() > MOST)
            findings.add(new Finding("/holder", "Name the account holder in 1 to " + MOST + " characters"));
        if (!isIban(account))
            findings.add(new Finding(
                    "/iban", "Write an IBAN whose check digits are right, such as DE89 3704 0044 0532 0130 00"));
        if (!bank.isEmpty() && !isBic(bank))
            findings.add(new Finding("/bic", "Write a BIC of 8 or 11 characters, such as COBADEFFXXX"));
        if (!unit.isEmpty() && !isCurrency(unit))
            findings.add(new Finding("/currency", "Name a currency of three letters, such as EUR"));
        if (!findings.isEmpty())
            throw new Problem(PayoutProblem.UNCLEAR_BANK_DETAILS, "Correct what is named.", findings);
        return new BankDetails(name, account, bank.isEmpty() ? null : bank, unit.isEmpty() ? null : unit);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static boolean isIban(String text) {
        try {
            IbanUtil.validate(text);
            return true;
        } catch (Iban4jException e) {
            return false;
        }
    }

    static boolean isBic(String text) {
        try {
            BicUtil.validate(text);
            return true;
        } catch (Iban4jException e) {
            return false;
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return Unit.currency(code).isCurrency();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
