package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all statements: the least that is paid out by currency, which programs have another, how many days after the
 * approval lines can be disputed, and in how many the vendor answers.
 */
public record SettlementTerms(
        List<Amount> minimums,
        int disputeDays,
        int answerDays,
        @Nullable List<ProgramLeast> programs) {

    /** Where a tenant has said nothing: everything is paid out, and disputed within 30 days. */
    public static final SettlementTerms USUAL = new SettlementTerms(List.of(), 30, 14);

    public SettlementTerms {
        minimums = List.copyOf(minimums);
        programs = programs == null ? null : List.copyOf(programs);
    }

    /** Without programs that have a least of their own. */
    public SettlementTerms(List<Amount> minimums, int disputeDays, int answerDays) {
        this(minimums, disputeDays, answerDays, List.of());
    }

    /** Whoever says nothing of programs, as clients did before there was anything to say, changes nothing about them. */
    SettlementTerms after(SettlementTerms before) {
        return programs != null ? this : new SettlementTerms(minimums, disputeDays, answerDays, before.programs());
    }

    /** What is paid out at least to partners of a program, in place of what holds for all; zero pays out everything. */
    public record ProgramLeast(String program, Amount least) {}

    /** Those of programs; none where nothing is said of any. */
    @Override
    public List<ProgramLeast> programs() {
        return programs == null ? List.of() : programs;
    }

    /** Nothing, where nothing is said of a unit. */
    public Amount least(Unit unit) {
        return minimums.stream()
                .filter(least -> least.unit().equals(unit))
                .findFirst()
                .orElse(Amount.zero(unit));
    }

    /** To a partner that takes part in these programs: of what each of them says, or the tenant for it, the lowest. */
    public Amount least(Unit unit, List<String> codes) {
        return codes.stream()
                .map(code -> own(unit, code).orElseGet(() -> least(unit)))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> least(unit));
    }

    private Optional<Amount> own(Unit unit, String code) {
        return programs().stream()
                .filter(each ->
                        each.program().equals(code) && each.least().unit().equals(unit))
                .map(ProgramLeast::least)
                .findFirst();
    }
}
