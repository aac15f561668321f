package dev.entente.program;

import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the programs that partners take part in; to a partner's member, those of its own. */
@ApplicationScoped
@Transactional
public class ReadingEnrolments {

    @Inject
    ReadingPartners partners;

    @Inject
    LoadingEnrolments loading;

    @Inject
    LoadingPrograms programs;

    @Inject
    CurrentTenant tenant;

    /** A partner's part in a program, with the name of the tier that it has today. */
    public record Row(UUID partnerId, String program, String name, Enrolled enrolled, Optional<Tier> tier) {}

    @Requires(ProgramPermissions.READ)
    public List<Row> of(UUID partnerId) {
        partners.open(partnerId);
        return rows(List.of(partnerId)).getOrDefault(partnerId, List.of());
    }

    /** The same for the partners of a list, by partner. */
    @Requires(ProgramPermissions.READ)
    public Map<UUID, List<Row>> ofAll(Collection<UUID> partnerIds) {
        return rows(partnerIds);
    }

    private Map<UUID, List<Row>> rows(Collection<UUID> partnerIds) {
        var enrolled =
                loading.of(partnerIds).values().stream().flatMap(List::stream).toList();
        var today = tenant.today();
        return programs.all().stream()
                .flatMap(program -> enrolled.stream()
                        .filter(each -> each.programId().equals(program.id()))
                        .map(each -> row(each, program, today)))
                .collect(Collectors.groupingBy(Row::partnerId));
    }

    private static Row row(Enrolled enrolled, PublishedProgram program, LocalDate today) {
        return new Row(enrolled.partnerId(), program.code(), program.name(), enrolled, tier(enrolled, program, today));
    }

    private static Optional<Tier> tier(Enrolled enrolled, PublishedProgram program, LocalDate today) {
        return enrolled.tierOn(today)
                .map(code -> program.inForce(today)
                        .flatMap(version -> version.tier(code))
                        .orElseGet(() -> new Tier(code, code)));
    }
}
