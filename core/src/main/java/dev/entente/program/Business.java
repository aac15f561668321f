package dev.entente.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Business as the versions of a program look at it: when it began (null: with what is asked about), and under which version its
 * registration was approved (null: it has none).
 */
public record Business(@Nullable LocalDate began, @Nullable Approved approved) {

    /** Business that begins with what is asked about. */
    public static final Business NEW = new Business(null, null);

    /** That a registration was approved: its number, on which day, and under which version of which program, by its code. */
    public record Approved(String registration, LocalDate on, String program, int version) {

        /** The same under another version. */
        public Approved under(int other) {
            return new Approved(registration, on, program, other);
        }
    }

    public static Business since(@Nullable LocalDate began) {
        return new Business(began, null);
    }

    /** The same without its registration. */
    public Business unregistered() {
        return since(began);
    }

    boolean isApprovedBefore(String program, int version) {
        return approved != null && approved.program().equals(program) && approved.version() < version;
    }
}
