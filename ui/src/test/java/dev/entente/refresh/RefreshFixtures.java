package dev.entente.refresh;

import dev.entente.api.Amount;
import dev.entente.clock.Quarter;
import dev.entente.program.Ending;
import dev.entente.program.Tier;
import dev.entente.refresh.ProgramRefresh.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Refreshes as they are read. */
public final class RefreshFixtures {

    private static final Instant AT = Instant.parse("2026-03-17T08:00:00Z");

    private RefreshFixtures() {}

    /** Of the partnership for the first quarter of 2026, with what ran, ends and was to matter. */
    public static RefreshPage page() {
        var quarter = new Quarter(2026, 1);
        var refresh = nobody(() -> new ProgramRefresh(Ids.derived("program"), quarter, LocalDate.of(2026, 3, 31), AT));
        var now = new QuarterFigures(
                quarter.from(),
                LocalDate.of(2026, 3, 20),
                12,
                Map.of("gold", 3L, "silver", 7L),
                List.of(Amount.of("1120.50", "EUR")),
                9,
                6,
                4,
                List.of(Amount.of("48000.00", "EUR")));
        var before = new QuarterFigures(
                quarter.before().from(),
                LocalDate.of(2025, 12, 31),
                10,
                Map.of("gold", 2L, "silver", 8L),
                List.of(),
                5,
                5,
                2,
                List.of());
        return new RefreshPage(
                new RefreshRow(refresh, "levels", "Partnership", null, null),
                List.of(new Tier("silver", "Silver"), new Tier("gold", "Gold")),
                now,
                before,
                List.of(
                        new Ending("Commission by level: Launch bonus", LocalDate.of(2026, 2, 28)),
                        new Ending("Briefing", LocalDate.of(2026, 6, 30))),
                "More certified people in the north");
    }

    /** Closed by somebody: by a draft, or by a word. */
    public static RefreshPage closed(
            RefreshPage page, @Nullable UUID draft, @Nullable String word, @Nullable String priorities) {
        page.row().refresh().close(draft == null ? State.UNCHANGED : State.DRAFTED, draft, word, priorities, AT);
        var row = page.row();
        return new RefreshPage(
                new RefreshRow(row.refresh(), row.program(), row.name(), "Ada Vendor", null),
                page.tiers(),
                page.now(),
                page.before(),
                page.endings(),
                page.priorities());
    }

    private static <T> T nobody(Callable<T> work) {
        try {
            return Scope.call(Scope.system(new UUID(0, 1)), work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
