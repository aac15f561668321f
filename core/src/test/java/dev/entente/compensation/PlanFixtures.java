package dev.entente.compensation;

import dev.entente.api.Unit;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.Published;
import dev.entente.program.PublishedProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans of a partner that joined on 1 February 2025. */
public final class PlanFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    static final LocalDate JOINED = LocalDate.of(2025, 2, 1);
    static final LocalDate ROSE = LocalDate.of(2025, 6, 1);
    static final Unit EUR = Unit.currency("EUR");
    private static final String ACME = "../deploy/src/main/resources/demo/acme/partner-program.yaml";

    private PlanFixtures() {}

    /** What the demo's partner program promises at a tier. */
    public static CompensationPlan acme(String tier) {
        return plan(promised(Published.of(read(ACME)), tier, DAY).orElseThrow());
    }

    static CompensationPlan plan(Promised... programs) {
        return new CompensationPlan(new UUID(0, 1), "P-00012", "Brightwater Consulting", DAY, EUR, List.of(programs));
    }

    /** Null: a program without tiers, or the lowest one. */
    static Optional<Promised> promised(PublishedProgram program, @Nullable String tier, LocalDate day) {
        var tiers = tier == null ? List.<DatedTier>of() : List.of(new DatedTier(tier, ROSE));
        var enrolled = new Enrolled(new UUID(0, 1), program.id(), JOINED, tiers);
        return composition().of(program, enrolled, day);
    }

    private static Composition composition() {
        return new Composition(
                Published::read, Published::read, offer -> Published.model(offer.model()), EUR, Month.JANUARY);
    }

    static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
