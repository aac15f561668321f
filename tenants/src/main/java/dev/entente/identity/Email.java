package dev.entente.identity;

import dev.entente.problem.Findings;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as they are kept and compared: in small letters, the plain form only. */
public final class Email {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private Email() {}

    /** One member per address, however it is typed. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static void check(Findings findings, String pointer, String normal) {
        int at = normal.indexOf('@');
        if (normal.length() > LONGEST || at > 64 || !FORM.matcher(normal).matches()) {
            findings.add(pointer, "Write a plain e-mail address, such as name@example.com");
        }
    }
}
