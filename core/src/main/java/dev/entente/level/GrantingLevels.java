package dev.entente.level;

import dev.entente.api.Measure;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.Dispatch;
import dev.entente.level.LevelGrant.Given;
import dev.entente.level.LevelGrant.Kind;
import dev.entente.level.LevelGrant.Outcome;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.Measures;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.program.Asked;
import dev.entente.program.ChangingTiers;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.Tier;
import dev.entente.program.TierText;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gives partners a level whatever reviews find: fixed with a reason and an end, or now, on condition that it reaches figures by a day. */
@ApplicationScoped
@Transactional
@Requires(LevelPermissions.DECIDE)
public class GrantingLevels {

    static final String DUE = "level.grant";

    private static final int LONGEST = 500;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingPrograms programs;

    @Inject
    ChangingTiers tiers;

    @Inject
    TakingTurns turns;

    @Inject
    Measures measures;

    @Inject
    LevelGrants grants;

    @Inject
    LevelProposals proposals;

    @Inject
    StoredProposals stored;

    @Inject
    Looking looking;

    @Inject
    LevelNews news;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** What is wanted: from a day (null: today) through another, and why. */
    public record Wanted(String tier, @Nullable LocalDate from, LocalDate last, String reason) {}

    /** The tier stays what is said here, whatever reviews find; afterwards it is what it would have been. */
    public LevelGrant fix(UUID partnerId, String program, Wanted wanted) {
        var place = place(partnerId, program);
        var from = from(wanted);
        var tier = check(place, wanted, new Findings());
        var grant = give(place, Kind.FIXED, new Tier(tier.code(), tier.name()), wanted);
        tiers.through(
                place.enrolled(), new DatedTier(tier.code(), from), wanted.last(), grant.before(), grant.reason());
        news.partner(
                partnerId,
                tier.name() + " through " + LevelNews.day(wanted.last()),
                "Reviews change nothing until then. " + grant.reason());
        return grant;
    }

    /** The tier begins now, and stays where the goals (null: all that the tier asks for) are reached on the last day. */
    public LevelGrant track(UUID partnerId, String program, Wanted wanted, @Nullable JsonNode goals) {
        var place = place(partnerId, program);
        var findings = new Findings();
        var asked = goals == null ? null : TierText.readAsked(goals, "/goals", measures::knows, findings);
        var tier = check(place, wanted, findings);
        var goal = new Tier(tier.code(), tier.name(), asked == null ? tier.requires() : asked);
        if (goal.requires().isEmpty())
            throw Problem.field(LevelProblem.UNCLEAR_LEVEL_DECISION, "/goals", "Say which figures are to be reached");
        var grant = give(place, Kind.TRIAL, goal, wanted);
        tiers.from(place.enrolled(), new DatedTier(tier.code(), from(wanted)), grant.reason());
        news.partner(
                partnerId,
                tier.name() + " on trial through " + LevelNews.day(wanted.last()),
                "It stays where you have reached by then: " + inWords(goal) + ".");
        return grant;
    }

    /** Before its time, with a reason: from today on the partner has what it would have had. */
    public LevelGrant end(UUID partnerId, String program, String reason) {
        var place = place(partnerId, program);
        new Findings().line("/reason", reason, LONGEST).refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
        var grant = running(place)
                .orElseThrow(() -> new Problem(LevelProblem.NO_LEVEL_GRANT, "Look at the partner's level again."));
        var today = tenant.today();
        var on = today.isBefore(grant.from()) ? grant.from() : today;
        var after = grant.kind() == Kind.FIXED
                ? place.enrolled().tierOn(grant.last().plusDays(1)).orElse(grant.before())
                : looking.without(grant, place.program(), place.enrolled(), on.minusDays(1));
        if (place.enrolled().tierOn(on).equals(Optional.of(grant.tier().code())))
            tiers.from(place.enrolled(), new DatedTier(after, on), reason.strip());
        grant.end(on, Outcome.ENDED, reason.strip());
        grants.update(grant);
        audit.record("level.ended", "partner", partnerId, view(grant), view(grant, Outcome.ENDED));
        news.partner(partnerId, "Your level is " + place.name(after) + " from " + LevelNews.day(on), reason.strip());
        return grant;
    }

    /** What can be counted of a partner as a whole, by its name in a file, and what people call it. */
    public Map<String, String> figures() {
        return measures.catalog().stream()
                .filter(each -> each.pers().contains(Measure.Per.PARTNER) && !each.own())
                .collect(Collectors.toMap(
                        MeasureSource.Definition::what,
                        MeasureSource.Definition::words,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** A partner's part in a program, and the ladder of today. */
    private record Place(PublishedProgram program, Enrolled enrolled, List<Tier> ladder) {

        String name(String tier) {
            return program.tierName(tier).orElse(tier);
        }
    }

    private Place place(UUID partnerId, String code) {
        partners.open(partnerId);
        var program = programs.open(code).program();
        turns.with(List.of(partnerId));
        var enrolled = tiers.enrolled(partnerId, program.id())
                .orElseThrow(() -> new Problem(LevelProblem.UNKNOWN_ENROLMENT, "Enrol the partner first."));
        var ladder =
                program.inForce(tenant.today()).map(version -> version.tiers()).orElse(List.of());
        return new Place(program, enrolled, ladder);
    }

    private Tier check(Place place, Wanted wanted, Findings findings) {
        var tier = place.ladder().stream()
                .filter(each -> each.code().equals(wanted.tier()))
                .findFirst();
        var from = from(wanted);
        var today = tenant.today();
        if (tier.isEmpty()) findings.add("/tier", "Name a tier of the program as it is today");
        if (from.isBefore(today) || from.isAfter(today.plusYears(1)))
            findings.add("/from", "Begin today or within a year");
        if (from.isBefore(place.enrolled().since())) findings.add("/from", "Begin when the partner takes part");
        if (wanted.last().isBefore(from) || wanted.last().isAfter(today.plusYears(5)))
            findings.add("/last", "End after it begins, and within five years");
        findings.line("/reason", wanted.reason(), LONGEST).refuse(LevelProblem.UNCLEAR_LEVEL_DECISION);
        if (running(place).isPresent())
            throw new Problem(LevelProblem.LEVEL_GRANT_RUNS, "End that one first, or wait until it is over.");
        return tier.orElseThrow();
    }

    private LevelGrant give(Place place, Kind kind, Tier tier, Wanted wanted) {
        var from = from(wanted);
        var before = place.enrolled()
                .tierOn(from)
                .orElseGet(() -> place.ladder().getFirst().code());
        var given = new Given(
                kind, tier, before, from, wanted.last(), wanted.reason().strip());
        var grant = new LevelGrant(place.enrolled().partnerId(), place.program().id(), given, clock.instant());
        var ids = new UUID[] {grant.partnerId()};
        var why = kind == Kind.FIXED ? "The level was fixed meanwhile" : "The level was given on trial meanwhile";
        proposals.pending(grant.programId(), ids).forEach(each -> stored.outdate(each, why));
        grants.insert(grant);
        var zone = tenant.get().zone();
        dispatch.at(grant.last().plusDays(1).atStartOfDay(zone).toInstant(), DUE, grant.id());
        var action = kind == Kind.FIXED ? "level.fixed" : "level.tracked";
        audit.record(action, "partner", grant.partnerId(), null, view(grant));
        return grant;
    }

    private Optional<LevelGrant> running(Place place) {
        var ids = new UUID[] {place.enrolled().partnerId()};
        return grants.running(place.program().id(), ids).stream().findFirst();
    }

    private LocalDate from(Wanted wanted) {
        return wanted.from() == null ? tenant.today() : wanted.from();
    }

    private static String inWords(Tier goal) {
        return String.join("; ", goal.requires().stream().map(Asked::inWords).toList());
    }

    /** What the trail shows. */
    record View(
            String tier,
            String kind,
            LocalDate from,
            LocalDate last,
            String reason,
            @Nullable Outcome outcome) {}

    static View view(LevelGrant grant) {
        return view(grant, null);
    }

    static View view(LevelGrant grant, @Nullable Outcome outcome) {
        var kind = grant.kind().name().toLowerCase(Locale.ROOT);
        return new View(grant.tier().code(), kind, grant.from(), grant.last(), grant.reason(), outcome);
    }
}
