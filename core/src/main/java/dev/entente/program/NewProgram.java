package dev.entente.program;

import dev.entente.api.Unit;
import java.time.LocalDate;

/** What the file of a program says that somebody begins with nothing but its name: enough to be published, and to be changed. Pure. */
public final class NewProgram {

    private NewProgram() {}

    /** From the next month on, with one offer to begin with, in the vendor's currency. */
    public static String file(String code, String name, LocalDate today, Unit unit) {
        return """
                program: %s
                name: "%s"
                from: %s
                tiers: []   # lowest first, such as {code: member, name: Member}
                offers:
                  - motion: referral
                    name: Referral fee
                    model: referral-fee
                    version: 1
                    terms:
                      unit: %s
                      newCustomer: "10"   # percent of what a new customer buys
                      expansion: "5"      # percent of what it adds later
                      rounding: {mode: HALF_UP, decimals: %d}
                """.formatted(
                        code,
                        name.replace("\\", "\\\\").replace("\"", "\\\""),
                        today.withDayOfMonth(1).plusMonths(1),
                        unit.code(),
                        unit.scale());
    }
}
