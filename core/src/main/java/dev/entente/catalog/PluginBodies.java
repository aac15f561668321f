package dev.entente.catalog;

import dev.entente.catalog.PluginUsage.Row;
import dev.entente.plugin.Models.Model;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How plugins look over REST, whoever asks. */
public final class PluginBodies {

    private PluginBodies() {}

    /** A model; without motions it prices. */
    public record ModelBody(String name, int version, List<String> motions) {

        static ModelBody of(Model model) {
            return new ModelBody(model.id().name(), model.id().version(), model.motions());
        }
    }

    /**
     * What asking a version came to on a day, for one tenant or for all together. Work is in steps and memory in cells of eight bytes,
     * as limits are; usualWork is what half of the answers took at most.
     */
    public record UsageBody(
            String plugin,
            String version,
            LocalDate day,
            long answered,
            long stopped,
            long threw,
            long unfit,
            long meanMicros,
            long mostMicros,
            long usualWork,
            long mostWork,
            long mostMemory) {

        static UsageBody of(Row row) {
            var counted = row.counted();
            return new UsageBody(
                    row.plugin(),
                    row.version(),
                    row.day(),
                    counted.answered(),
                    counted.stopped(),
                    counted.threw(),
                    counted.unfit(),
                    counted.meanMicros(),
                    counted.mostNanos() / 1_000,
                    counted.usualFuel(),
                    counted.mostFuel(),
                    counted.mostCells());
        }
    }

    /** A version in the catalog, for its publisher and the operator; how many tenants have it, and never which. */
    public record VersionBody(
            String plugin,
            String version,
            String publisher,
            String description,
            String digest,
            String state,
            List<ModelBody> models,
            List<String> findings,
            Instant uploadedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String because,
            long installed) {

        static VersionBody of(PluginVersion it) {
            return new VersionBody(
                    it.plugin(),
                    it.version(),
                    it.publisher(),
                    it.description(),
                    it.digest(),
                    it.state().words(),
                    it.models().stream().map(ModelBody::of).toList(),
                    it.findings(),
                    it.uploadedAt(),
                    it.decidedAt(),
                    it.decidedBy(),
                    it.because(),
                    it.installed());
        }
    }

    /** What became of a version, when, by whom and why. */
    public record DecisionBody(
            String plugin,
            String version,
            String state,
            Instant at,
            String by,
            @Nullable String because) {

        static DecisionBody of(Decided it) {
            return new DecisionBody(it.plugin(), it.version(), it.state().words(), it.at(), it.by(), it.because());
        }
    }

    /** Versions, what asking them came to, and what became of them, the last first. */
    public record CatalogBody(List<VersionBody> versions, List<UsageBody> usage, List<DecisionBody> decisions) {

        static CatalogBody of(List<PluginVersion> versions, List<Row> usage, List<Decided> decisions) {
            return new CatalogBody(
                    versions.stream().map(VersionBody::of).toList(),
                    usage.stream().map(UsageBody::of).toList(),
                    decisions.stream().map(DecisionBody::of).toList());
        }
    }
}
