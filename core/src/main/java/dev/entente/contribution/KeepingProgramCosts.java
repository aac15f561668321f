package dev.entente.contribution;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes and shows what programs cost, and takes back what was wrong by an entry of its own. */
@ApplicationScoped
@Transactional
public class KeepingProgramCosts {

    private static final int MOST = 500;
    private static final int LONGEST = 300;

    @Inject
    ProgramCosts costs;

    @Inject
    Partners partners;

    @Inject
    LoadingPrograms programs;

    @Inject
    TakingProgramCosts taking;

    /** An entry, with whether another one takes it back. */
    public record Shown(ProgramCost cost, String program, String partner, boolean isTakenBack) {}

    /** The latest months first. */
    @Requires(ContributionPermissions.READ)
    public List<Shown> list(int offset, int limit) {
        return shown(costs.page(Limit.range(offset + 1L, (long) offset + limit)));
    }

    @Requires(ContributionPermissions.READ)
    public int count() {
        return Math.toIntExact(costs.count());
    }

    /** In the order of keys, behind this one. */
    @Requires(ContributionPermissions.READ)
    public List<Shown> after(UUID after, int limit) {
        return shown(costs.after(after, Limit.of(limit)));
    }

    private List<Shown> shown(List<ProgramCost> found) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(ProgramCost::id).toArray(UUID[]::new);
        var back = costs.takingBack(ids).stream().map(ProgramCost::takesBack).collect(toSet());
        var named = found.stream()
                .flatMap(each -> Stream.ofNullable(each.partnerId()))
                .distinct()
                .toArray(UUID[]::new);
        var names = partners.byIds(named).stream().collect(toMap(Partner::id, Partner::name));
        var titles = programs.all().stream().collect(toMap(PublishedProgram::id, PublishedProgram::name));
        return found.stream()
                .map(each -> new Shown(
                        each, name(titles, each.programId()), name(names, each.partnerId()), back.contains(each.id())))
                .toList();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** All or nothing. What names a reference is taken once: said again, it stays as it is. */
    @Requires(ContributionPermissions.ENTER)
    public List<Shown> enter(List<NewProgramCost> said) {
        if (said.isEmpty() || said.size() > MOST)
            throw Problem.field(ContributionProblem.UNCLEAR_PROGRAM_COST, "/costs", "Enter 1 to " + MOST + " at once");
        var findings = new Findings();
        var looked = taking.look(said);
        for (int i = 0; i < looked.size(); i++) {
            var at = "/costs/" + i;
            for (var each : looked.get(i).findings().all()) findings.add(at + each.pointer(), each.detail());
        }
        findings.refuse(ContributionProblem.UNCLEAR_PROGRAM_COST);
        return shown(taking.take(looked));
    }

    /** By as much below zero, for the same months; once. */
    @Requires(ContributionPermissions.ENTER)
    public Shown takeBack(UUID id, String because) {
        var cost = costs.byId(id)
                .orElseThrow(() -> new Problem(
                        ContributionProblem.UNKNOWN_PROGRAM_COST, "Look for it in the list of program costs."));
        new Findings().line("/because", because, LONGEST).refuse(ContributionProblem.UNCLEAR_PROGRAM_COST);
        if (cost.takesBack() != null)
            throw new Problem(
                    ContributionProblem.NOT_TO_BE_TAKEN_BACK, "It takes another one back; enter that one again.");
        var back = taking.takeBack(List.of(id), because);
        if (back.isEmpty()) throw new Problem(ContributionProblem.NOT_TO_BE_TAKEN_BACK, "It was taken back already.");
        return shown(back).getFirst();
    }
}
