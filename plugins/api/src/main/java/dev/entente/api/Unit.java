package dev.entente.api;

import java.util.regex.Pattern;

/**
 * What an amount counts: an ISO 4217 currency ("EUR"), or something a program defines ("points"), with the decimals of
 * its smallest part. Only currencies are ever paid out. An unknown currency or a wrong scale is refused with
 * {@link IllegalArgumentException}.
 */
public record Unit(String code, int scale) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[a-z][a-z0-9-]{0,31}");

    public Unit {
        // Most are currencies, made for each amount that is read.
        if (!Currencies.isKnown(code) && !CODE.matcher(code).matches())
            throw new IllegalArgumentException("Not a unit: " + code);
        if (scale < 0 || scale > 9) throw new IllegalArgumentException(code + " cannot have " + scale + " decimals");
        if (isCurrency(code) && scale != Currencies.decimals(code)) {
            throw new IllegalArgumentException(code + " has " + Currencies.decimals(code) + " decimals, not " + scale);
        }
    }

    /** Always the same one, so that it is soon known to be. */
    public static Unit currency(String code) {
        return Currencies.unit(code);
    }

    /** Something a program counts by itself: points, people, percent. */
    public static Unit counted(String name, int scale) {
        if (isCurrency(name)) throw new IllegalArgumentException("Only a currency is written in capitals: " + name);
        return new Unit(name, scale);
    }

    public boolean isCurrency() {
        return isCurrency(code);
    }

    /** Always throws: two units cannot be mixed. */
    <T> T refuse(Unit other) {
        throw new IllegalArgumentException(other + " is not " + this);
    }

    private static boolean isCurrency(String code) {
        return !code.isEmpty() && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z';
    }

    @Override
    public String toString() {
        return code;
    }
}
