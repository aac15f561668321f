package dev.entente.credential;

import dev.entente.problem.Findings;
import java.util.Locale;
import java.util.Set;

/** What makes a password: length, and that nobody would guess it first. */
public final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int FEWEST_CHARACTERS = 5;

    /** The commonest of twelve characters and more, without digits and signs at the end. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "passwort",
            "motdepasse",
            "contraseña",
            "contrasena",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "qwertyqwerty",
            "qwertyuiopasdf",
            "qwertyuiopasdfghjkl",
            "asdfghjkl",
            "asdfghjklqwerty",
            "iloveyou",
            "iloveyouforever",
            "letmein",
            "letmeinletmein",
            "welcome",
            "welcometo",
            "changeme",
            "changemeplease",
            "administrator",
            "adminadmin",
            "adminadminadmin",
            "unbelievable",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "q1w2e3r4t5y6",
            "zaq12wsxcde",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcdefghijklmnop",
            "trustno",
            "trustnoone",
            "manchesterunited",
            "liverpoolfc",
            "basketball",
            "footballfootball",
            "princessprincess",
            "correcthorsebatterystaple",
            "correct horse battery staple",
            "entente",
            "ententeentente");

    private PasswordRules() {}

    /** What to say beside a field before anything is typed. */
    public static final String WORDS =
            "At least " + SHORTEST + " characters; a few words in a row are easy to remember";

    /** Adds what is wrong with it as a new password of the member with this address. */
    public static void check(Findings findings, String pointer, String password, String email) {
        if (password.length() < SHORTEST) {
            findings.add(
                    pointer, "Use at least " + SHORTEST + " characters; a few words in a row are easy to remember");
        } else if (password.length() > LONGEST) {
            findings.add(pointer, "Use at most " + LONGEST + " characters");
        } else if (isGuessed(password.toLowerCase(Locale.ROOT), email)) {
            findings.add(pointer, "This is one of the first that others would try; choose another");
        }
    }

    private static boolean isGuessed(String password, String email) {
        return password.equals(email)
                || password.equals(email.substring(0, Math.max(0, email.indexOf('@'))))
                || password.chars().distinct().count() < FEWEST_CHARACTERS
                || COMMON.contains(password)
                || COMMON.contains(password.replaceAll("[0-9!?.@#$*_ -]+$", ""))
                || isRun(password);
    }

    // 123456789012, abcdefghijkl, 987654321098: each character next to the one before.
    private static boolean isRun(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = Math.abs(password.charAt(i) - password.charAt(i - 1));
            if (step == 1 || step == 9) steps++;
        }
        return steps >= password.length() - 2;
    }
}
