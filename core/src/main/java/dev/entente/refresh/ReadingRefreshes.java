package dev.entente.refresh;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.clock.Quarter;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.program.Ending;
import dev.entente.program.Endings;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingTerms;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what waits to be looked through, what came of what was, and the figures for it. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.DRAFT)
public class ReadingRefreshes {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Refreshes refreshes;

    @Inject
    QuarterFacts facts;

    @Inject
    LoadingPrograms loading;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    ReadingPrograms programs;

    @Inject
    ReadingTerms terms;

    @Inject
    NamingMembers naming;

    @Inject
    CurrentTenant tenant;

    /** What waits, the first that is due at the top. */
    public List<RefreshRow> open(int most) {
        return rows(refreshes.open(Limit.of(most)));
    }

    /** Of a program by its code, the latest quarter first. */
    public List<RefreshRow> of(String code, int most) {
        return rows(refreshes.of(programs.open(code).program().id(), Limit.of(most)));
    }

    /** All there ever were, behind a key (null: from the first on); of a program by its code, or of all. */
    public List<RefreshRow> after(@Nullable UUID after, @Nullable String code, int most) {
        var program = code == null ? null : programs.open(code).program().id();
        return rows(refreshes.after(after == null ? FIRST : after, program, Limit.of(most)));
    }

    public RefreshPage open(UUID id) {
        var refresh = KeepingRefreshes.found(refreshes, id);
        var row = rows(List.of(refresh)).getFirst();
        var program = programs.open(row.program()).program();
        var quarter = refresh.quarter();
        var before = quarter.before();
        var last = last(quarter);
        var version = program.inForce(last);
        return new RefreshPage(
                row,
                version.map(Version::tiers).orElse(List.<Tier>of()),
                figures(program, quarter),
                program.inForce(last(before)).map(_ -> figures(program, before)).orElse(null),
                endings(program, version, quarter),
                refreshes.before(program.id(), quarter.from(), Limit.of(1)).stream()
                        .filter(each -> each.quarter().equals(before))
                        .map(ProgramRefresh::priorities)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private List<RefreshRow> rows(List<ProgramRefresh> found) {
        var known = loading.all().stream().collect(Collectors.toMap(PublishedProgram::id, each -> each));
        var names = naming.names(found.stream()
                .map(ProgramRefresh::closedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var versions = versions(found);
        return found.stream()
                .map(each -> {
                    var program = Objects.requireNonNull(known.get(each.programId()));
                    var by = each.closedBy();
                    var draft = each.draftId();
                    return new RefreshRow(
                            each,
                            program.code(),
                            program.name(),
                            by == null ? null : names.get(by),
                            draft == null ? null : versions.get(draft));
                })
                .toList();
    }

    private Map<UUID, Integer> versions(List<ProgramRefresh> found) {
        var drafts = found.stream()
                .map(ProgramRefresh::draftId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        if (drafts.length == 0) return Map.of();
        return refreshes.published(drafts).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** Through today while the quarter runs. */
    private QuarterFigures figures(PublishedProgram program, Quarter quarter) {
        var today = tenant.today();
        var last = last(quarter).isAfter(today) ? today : last(quarter);
        var until = last.plusDays(1);
        var zone = tenant.get().zone();
        var motions = program.inForce(last).map(Version::offers).orElse(List.of()).stream()
                .map(Offer::motion)
                .toArray(String[]::new);
        var registered = facts.registrations(
                        program.id(),
                        motions,
                        quarter.from().atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant())
                .getFirst();
        var taking = enrolments.counted(program.id(), last);
        var won = facts.won(program.id(), program.code(), motions, quarter.from(), until);
        return new QuarterFigures(
                quarter.from(),
                last,
                taking.partners(),
                taking.tiers(),
                facts.earned(program.id(), quarter.from(), until).stream()
                        .map(row -> amount(row, 2))
                        .toList(),
                (Long) registered[0],
                (Long) registered[1],
                won.stream().mapToLong(row -> (Long) row[2]).sum(),
                won.stream()
                        .filter(row -> row[0] != null && row[3] != null)
                        .map(row -> amount(row, 3))
                        .toList());
    }

    private static Amount amount(Object[] row, int minor) {
        return new Amount(((Number) row[minor]).longValue(), new Unit((String) row[0], (Integer) row[1]));
    }

    /** What ended in the quarter, or ends until the next one is over. */
    private List<Ending> endings(PublishedProgram program, Optional<Version> version, Quarter quarter) {
        var until = quarter.next().next().from();
        var rewards = facts.rewards(program.id(), quarter.from(), until).stream()
                .map(row -> new Ending((String) row[0], (LocalDate) row[1]));
        return Stream.concat(version.map(this::endings).orElse(List.of()).stream(), rewards)
                .filter(each ->
                        !each.last().isBefore(quarter.from()) && each.last().isBefore(until))
                .distinct()
                .sorted(Comparator.comparing(Ending::last).thenComparing(Ending::what))
                .toList();
    }

    private List<Ending> endings(Version version) {
        var all = new ArrayList<Ending>();
        for (var offer : version.offers())
            terms.read(offer).ifPresent(record -> all.addAll(Endings.of(record, offer.name())));
        for (var pricing : version.pricing())
            for (var step : pricing.steps())
                terms.read(step).ifPresent(record -> all.addAll(Endings.of(record, "Prices for " + pricing.motion())));
        return all;
    }

    private static LocalDate last(Quarter quarter) {
        return quarter.next().from().minusDays(1);
    }
}
