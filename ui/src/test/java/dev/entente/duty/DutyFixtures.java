package dev.entente.duty;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.duty.Duty.Kind;
import dev.entente.duty.Duty.Rhythm;
import dev.entente.duty.Duty.Target;
import dev.entente.duty.ReadingDuties.Owed;
import dev.entente.duty.ReadingDuties.Reached;
import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.program.Gauge.Step;
import dev.entente.program.Requirement;
import java.time.LocalDate;
import java.util.List;

/** Duties as they are said, and what was reached of them. */
public final class DutyFixtures {

    private DutyFixtures() {}

    public static DutyList list(PartnerType type, List<Duty> duties) {
        return new DutyList(type, duties);
    }

    /** So much net revenue each quarter. */
    public static Duty sells(String least) {
        return new Duty(
                Kind.SALES,
                "Sells to new customers",
                Role.PARTNER_SELLER,
                Rhythm.QUARTER,
                Target.of("net-revenue", least, "EUR"));
    }

    public static Duty reports() {
        return new Duty(Kind.REPORTING, "Sends its forecast", Role.PARTNER_ADMINISTRATOR, Rhythm.MONTH, null);
    }

    /** What was reached of it in the first quarter of 2026, and in the one before. */
    public static Owed owed(PartnerType type, Duty duty, String now, String before) {
        var first = LocalDate.of(2026, 1, 1);
        return new Owed(type, duty, reached(duty, first, now), reached(duty, first.minusMonths(3), before));
    }

    private static Reached reached(Duty duty, LocalDate from, String has) {
        var least = requireNonNull(duty.target()).least();
        var measure = Measure.of("net-revenue", least.unit(), Calendar.FISCAL_QUARTER);
        var step = new Step(new Requirement(measure, least, "Net revenue"), Amount.of(has, "EUR"));
        return new Reached(new DateRange(from, from.plusMonths(3)), step);
    }
}
