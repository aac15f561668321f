package dev.entente.payout;

import dev.entente.api.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How banks of a country are named where accounts have no IBAN: by the codes of ISO 20022's external list. Each is for payments in
 * one currency.
 */
public enum Clearing {
    USABA("United States, routing number", "USD", "\\d{9}", "9 digits, such as 021000021"),
    CACPA("Canada, routing number", "CAD", "0\\d{8}", "9 digits that begin with 0, such as 000305042"),
    AUBSB("Australia, BSB", "AUD", "\\d{6}", "6 digits, such as 082902"),
    NZNCC("New Zealand, bank and branch", "NZD", "\\d{6}", "6 digits, such as 010902"),
    GBDSC("United Kingdom, sort code", "GBP", "\\d{6}", "6 digits, such as 200415"),
    INFSC("India, IFSC", "INR", "[A-Z]{4}0[A-Z0-9]{6}", "11 characters, such as HDFC0000053"),
    JPZGN("Japan, bank and branch", "JPY", "\\d{7}", "7 digits, such as 0001001"),
    SGIBG("Singapore, bank and branch", "SGD", "\\d{7}", "7 digits, such as 7171001"),
    ZANCC("South Africa, branch code", "ZAR", "\\d{6}", "6 digits, such as 250655");

    private static final int[] WEIGHTS = {3, 7, 1};

    private final String words;
    private final String currency;
    private final Pattern form;
    private final String example;

    Clearing(String words, String currency, String form, String example) {
        this.words = words;
        this.currency = currency;
        this.form = Pattern.compile(form);
        this.example = example;
    }

    /** As people choose it. */
    public String words() {
        return words;
    }

    public Unit currency() {
        return Unit.currency(currency);
    }

    /** What a bank's code looks like. */
    public String example() {
        return example;
    }

    static Optional<Clearing> of(String code) {
        try {
            return Optional.of(valueOf(code.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a code can be one of its banks'; American ones have a check digit. */
    boolean isCode(String code) {
        return form.matcher(code).matches() && (this != USABA || isRouting(code));
    }

    private static boolean isRouting(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) sum += WEIGHTS[i % WEIGHTS.length] * (code.charAt(i) - '0');
        return sum > 0 && sum % 10 == 0;
    }
}
