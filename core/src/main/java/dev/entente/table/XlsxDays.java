package dev.entente.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers of a workbook as people see them: days as ISO days, others without the noise of binary fractions. */
final class XlsxDays {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST = 2_958_465; // the last day of the year 9999
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int SECONDS = 86_400;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final int LONGEST = 60;

    private XlsxDays() {}

    /** By the number of a format, or the format itself where the workbook has its own. */
    static boolean isDay(String format, Map<String, String> own) {
        var code = own.get(format);
        if (code == null) return format.matches("1[4-7]|22|2[7-9]|3[01]|3[4-6]|5[0-8]");
        var letters =
                QUOTED.matcher(code.substring(0, Math.min(code.length(), 255))).replaceAll("");
        return letters.matches("(?is).*[yd].*");
    }

    /** Empty when it is no day that a calendar has. */
    static String day(String number, boolean from1904) {
        try {
            var serial = new BigDecimal(number.length() > LONGEST ? "x" : number);
            if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) return "";
            long days = serial.longValue();
            long seconds = serial.subtract(BigDecimal.valueOf(days))
                    .multiply(BigDecimal.valueOf(SECONDS))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            LocalDateTime at = (from1904 ? FIRST_OF_1904 : FIRST)
                    .plusDays(days)
                    .atStartOfDay()
                    .plusSeconds(seconds);
            return seconds == 0 ? at.toLocalDate().toString() : at.toString();
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** 7470.1000000000004 as 7470.1, and 1E+5 as 100000; what is no number stays as it is. */
    static String number(String written) {
        try {
            if (written.length() > LONGEST) return written;
            var number = new BigDecimal(written);
            if (Math.abs((long) number.precision() - number.scale()) > 30) return written;
            return number.round(EXACT).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return written;
        }
    }
}
