package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what a version changes, and for whom: those that take part in its program on its first day. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingChanges {

    @Inject
    ProgramVersions versions;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Models models;

    @Inject
    Measures measures;

    /**
     * A version with what it changes against the one before it, the partners with their tier then, and
     * why it was withdrawn (null: it was not).
     */
    public record Change(
            UUID programId,
            String program,
            String name,
            int version,
            LocalDate from,
            List<String> changes,
            List<String> tiers,
            Map<UUID, Optional<String>> partners,
            @Nullable String because) {

        public boolean isWithdrawn() {
            return because != null;
        }
    }

    /** Empty where there is no such version. */
    public Optional<Change> of(UUID versionId) {
        return versions.byIds(new UUID[] {versionId}).stream().findFirst().map(this::change);
    }

    private Change change(ProgramVersion version) {
        var file = ProgramFile.ofContent(version.content());
        var terms = TermsReading.of(models, measures);
        var before = before(version).map(each -> ProgramFile.ofContent(each.content()));
        var changes = ProgramChanges.between(before.orElse(null), file, terms::record);
        var tiers = file.tiers().stream().map(Tier::code).toList();
        var from = version.from();
        var partners = new LinkedHashMap<UUID, Optional<String>>();
        enrolments.in(version.programId()).forEach((partner, enrolled) -> {
            if (enrolled.isOn(from))
                partners.put(
                        partner, enrolled.tierOn(from).or(() -> tiers.stream().findFirst()));
        });
        return new Change(
                version.programId(),
                file.code(),
                file.name(),
                version.number(),
                from,
                changes,
                tiers,
                partners,
                versions.withdrawal(version.id())
                        .map(ProgramWithdrawal::because)
                        .orElse(null));
    }

    /** The newest of those published earlier that were not withdrawn. */
    private Optional<ProgramVersion> before(ProgramVersion version) {
        return versions.heads().stream()
                .filter(head -> head.programId().equals(version.programId()))
                .filter(head -> head.number() < version.number() && !head.isWithdrawn())
                .reduce((_, later) -> later)
                .flatMap(head -> versions.numbered(version.programId(), head.number()));
    }
}
