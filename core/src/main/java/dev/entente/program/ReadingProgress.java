package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.partner.ReadingPartners;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows partners how far they are from the next tier, and what is missing; to a partner's member, that partner's way. */
@ApplicationScoped
public class ReadingProgress {

    @Inject
    ReadingPartners partners;

    @Inject
    Ladders ladders;

    @Inject
    CurrentTenant tenant;

    /** The way in one program. */
    public record Way(String program, String name, TierProgress progress) {}

    /** In every program that the partner takes part in and whose version in force has tiers. */
    @Requires(ProgramPermissions.READ)
    public List<Way> of(UUID partnerId) {
        return of(partnerId, null);
    }

    /** The same as it was on a day, with the ladder that was in force then; today where none is named. */
    @Requires(ProgramPermissions.READ)
    public List<Way> of(UUID partnerId, @Nullable LocalDate on) {
        partners.open(partnerId);
        return Scope.call(reach(), () -> ladders.of(partnerId, on == null ? tenant.today() : on));
    }

    /** Sales that name another count too: for one partner alone, so the whole is read with the system's reach. */
    private static Scope reach() {
        var scope = Scope.current();
        return scope.partnerId() == null ? scope : Scope.system(scope.tenantId());
    }

    /** In one transaction, which belongs to one scope: a second one within would need two connections at once. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Ladders {

        @Inject
        LoadingEnrolments enrolments;

        @Inject
        LoadingPrograms programs;

        @Inject
        Measures measures;

        List<Way> of(UUID partnerId, LocalDate day) {
            var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
            return programs.all().stream()
                    .flatMap(program -> enrolled.stream()
                            .filter(each -> each.programId().equals(program.id()) && each.isOn(day))
                            .flatMap(each -> program
                                    .inForce(day)
                                    .filter(version -> !version.tiers().isEmpty())
                                    .map(version -> way(program, version, each, day))
                                    .stream()))
                    .toList();
        }

        private Way way(PublishedProgram program, Version version, Enrolled enrolled, LocalDate day) {
            var asked = version.tiers().stream()
                    .flatMap(Tier::figures)
                    .map(Requirement::measure)
                    .distinct()
                    .toList();
            var progress = TierProgress.of(version.tiers(), enrolled.tierOn(day), totals(asked, enrolled, day));
            return new Way(program.code(), program.name(), progress);
        }

        private Map<Measure, Amount> totals(List<Measure> asked, Enrolled enrolled, LocalDate day) {
            if (asked.isEmpty()) return Map.of();
            return measures.totals(asked, Map.of(enrolled.partnerId(), enrolled.since()), day)
                    .getOrDefault(enrolled.partnerId(), Map.of());
        }
    }
}
