package dev.entente.payout;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is entered: whose, its IBAN or, where it has none, its number with the clearing and the code by which its bank is
 * named there; its bank's BIC; and the currency that it is paid in, if not each statement's own.
 */
public record BankDetails(
        @Nullable String holder,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String currency,
        @Nullable String account,
        @Nullable String clearing,
        @Nullable String bankCode) {

    private static final int MOST = 70; // longer names are cut by banks
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,34}");

    /** One that has an IBAN. */
    public BankDetails(
            @Nullable String holder, @Nullable String iban, @Nullable String bic, @Nullable String currency) {
        this(holder, iban, bic, currency, null, null, null);
    }

    /** As it is kept, or a problem that names each field. */
    BankDetails checked() {
        var findings = new ArrayList<Finding>();
        var name = holder == null ? "" : holder.strip();
        var bank = plain(bic);
        if (name.isEmpty() || name.length() > MOST)
            findings.add(new Finding("/holder", "Name the account holder in 1 to " + MOST + " characters"));
        else if (!Latin.keeps(name))
            findings.add(new Finding("/holder", "Write the name in Latin letters, as the bank has it"));
        var unit = plain(currency);
        var number = plain(account);
        var checked =
                number == null ? withIban(name, bank, unit, findings) : withNumber(name, bank, unit, number, findings);
        if (bank != null && !isBic(bank))
            findings.add(new Finding("/bic", "Write a BIC of 8 or 11 characters, such as COBADEFFXXX"));
        if (unit != null && !isCurrency(unit))
            findings.add(new Finding("/currency", "Name a currency of three letters, such as EUR"));
        if (findings.isEmpty()) checked.missing(findings);
        if (!findings.isEmpty())
            throw new Problem(PayoutProblem.UNCLEAR_BANK_DETAILS, "Correct what is named.", findings);
        return checked;
    }

    private BankDetails withIban(String name, @Nullable String bank, @Nullable String unit, List<Finding> findings) {
        var number = plain(iban);
        if (number == null || !isIban(number))
            findings.add(new Finding(
                    "/iban", "Write an IBAN whose check digits are right, such as DE89 3704 0044 0532 0130 00"));
        return new BankDetails(name, number, bank, unit);
    }

    private BankDetails withNumber(
            String name, @Nullable String bank, @Nullable String unit, String number, List<Finding> findings) {
        if (plain(iban) != null)
            findings.add(new Finding("/account", "Write an IBAN, or an account number where there is none; not both"));
        if (!NUMBER.matcher(number).matches())
            findings.add(new Finding("/account", "Write the account number in up to 34 letters and digits"));
        var system = plain(clearing);
        var found = system == null ? null : Clearing.of(system).orElse(null);
        var code = plain(bankCode);
        if (system != null && found == null)
            findings.add(new Finding("/clearing", "Name how the bank is found, such as USABA"));
        if (found != null && (code == null || !found.isCode(code.replace("-", ""))))
            findings.add(new Finding("/bankCode", found.words() + ": write " + found.example()));
        if (system == null && bank == null)
            findings.add(new Finding("/clearing", "Name how the bank is found, such as USABA, or its BIC"));
        if (system == null && unit == null)
            findings.add(new Finding("/currency", "Name the currency that it is paid in, such as USD"));
        var paid = unit == null && found != null ? found.currency().code() : unit;
        return new BankDetails(
                name,
                null,
                bank,
                paid,
                number,
                found == null ? null : found.name(),
                found == null || code == null ? null : code.replace("-", ""));
    }

    private void missing(List<Finding> findings) {
        if (currency == null) return; // asked when it is paid
        destination().missing(Unit.currency(currency)).ifPresent(words -> findings.add(new Finding("/bic", words)));
    }

    Destination destination() {
        var system = clearing == null ? null : Clearing.of(clearing).orElse(null);
        return new Destination(iban, account, system, bankCode, bic);
    }

    private static @Nullable String plain(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
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
