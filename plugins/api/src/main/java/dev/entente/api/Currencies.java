package dev.entente.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The currencies of ISO 4217 as of 2026, with those that were given up since 2010, so that old sales can be read. A table
 * of our own, because results are stored in smallest parts: the JDK's table changes with the JDK. Codes may be added; the
 * decimals of one that stands here never change. Metals, testing codes and units of account without decimals are left out.
 */
final class Currencies {

    private static final String NO_DECIMALS = "BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private static final String TWO_DECIMALS = """
            AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
            CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
            HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP
            MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR
            SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED
            VEF VES WST XAD XCD XCG YER ZAR ZMK ZMW ZWG ZWL""";
    private static final String THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND";
    private static final String FOUR_DECIMALS = "CLF UYW";

    private static final Map<String, Integer> DECIMALS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        add(0, NO_DECIMALS);
        add(2, TWO_DECIMALS);
        add(3, THREE_DECIMALS);
        add(4, FOUR_DECIMALS);
        DECIMALS.forEach((code, decimals) -> UNITS.put(code, new Unit(code, decimals)));
    }

    private Currencies() {}

    static boolean isKnown(String code) {
        return DECIMALS.containsKey(code);
    }

    static int decimals(String code) {
        var decimals = DECIMALS.get(code);
        if (decimals == null) throw new IllegalArgumentException("Not a currency: " + code);
        return decimals;
    }

    static Unit unit(String code) {
        var unit = UNITS.get(code);
        if (unit == null) throw new IllegalArgumentException("Not a currency: " + code);
        return unit;
    }

    private static void add(int decimals, String codes) {
        Arrays.stream(codes.split("\\s")).forEach(code -> DECIMALS.put(code, decimals));
    }
}
