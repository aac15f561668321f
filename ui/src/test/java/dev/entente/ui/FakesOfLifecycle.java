package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.distribution.PuttingUnder;
import dev.entente.distribution.ReadingDistribution;
import dev.entente.health.HealthProblem;
import dev.entente.health.HealthScore;
import dev.entente.health.HealthScore.Reason;
import dev.entente.health.HealthWeights;
import dev.entente.health.JudgingHealth;
import dev.entente.lifecycle.DecidingMoves;
import dev.entente.lifecycle.LifecycleFixtures;
import dev.entente.lifecycle.LifecycleProblem;
import dev.entente.lifecycle.MoveProposal;
import dev.entente.lifecycle.MovingPartners;
import dev.entente.lifecycle.ReadingLifecycle;
import dev.entente.offboarding.CollectingData;
import dev.entente.offboarding.Item;
import dev.entente.offboarding.Leaving;
import dev.entente.offboarding.Leaving.Line;
import dev.entente.offboarding.WindingDown;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.plan.ChangingPlans;
import dev.entente.plan.DoingTasks;
import dev.entente.plan.PartnerPlan;
import dev.entente.plan.PlanFixtures;
import dev.entente.plan.PlanTask;
import dev.entente.plan.PlanTemplate;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.plan.Ramp;
import dev.entente.plan.ReadingPlans;
import dev.entente.plan.StartingPlans;
import dev.entente.plan.WritingTemplates;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of the lifecycle, plans, distribution and offboarding. */
final class FakesOfLifecycle {

    static final Map<Class<?>, Object> ALL = Map.ofEntries(
            Map.entry(ReadingLifecycle.class, new Reading()),
            Map.entry(MovingPartners.class, new Moving()),
            Map.entry(DecidingMoves.class, new Deciding()),
            Map.entry(JudgingHealth.class, new Health()),
            Map.entry(ReadingDistribution.class, new Distribution()),
            Map.entry(PuttingUnder.class, new Putting()),
            Map.entry(ReadingPlans.class, new Plans()),
            Map.entry(StartingPlans.class, new Starting()),
            Map.entry(ChangingPlans.class, new Changing()),
            Map.entry(DoingTasks.class, new Doing()),
            Map.entry(WritingTemplates.class, new Templates()),
            Map.entry(WindingDown.class, new Winding()),
            Map.entry(CollectingData.class, new CollectingData()));

    private FakesOfLifecycle() {}

    private static World world() {
        return World.current();
    }

    private static Partner partner(UUID id) {
        return world().partners.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static final class Reading extends ReadingLifecycle {

        @Override
        public List<Made> history(UUID partnerId) {
            return List.of(LifecycleFixtures.made(
                    partner(partnerId), State.ONBOARDING, State.ACTIVE, "Its onboarding is finished"));
        }

        @Override
        public List<MovingPartners.Outcome> options(UUID partnerId) {
            return LifecycleFixtures.options(partner(partnerId));
        }

        @Override
        public List<MoveProposal> proposed(UUID partnerId) {
            return world().proposed.stream()
                    .filter(each -> each.partnerId().equals(partnerId))
                    .toList();
        }

        @Override
        public List<Proposed> open(@Nullable UUID after, int limit) {
            return world().proposed.stream()
                    .map(each -> new Proposed(each, partner(each.partnerId()).name()))
                    .toList();
        }

        @Override
        public int countOpen() {
            world().asked("count of moves proposed");
            return world().proposed.size();
        }
    }

    static final class Moving extends MovingPartners {

        @Override
        public Partner move(UUID id, Wish wish) {
            new Findings().line("/reason", wish.reason(), 500).refuse(LifecycleProblem.UNCLEAR_MOVE);
            world().done.add("moved to " + wish.to() + ": " + wish.reason() + " until " + wish.lastDay());
            return partner(id);
        }

        @Override
        public List<Outcome> preview(List<UUID> ids, State to) {
            return ids.stream()
                    .map(id -> LifecycleFixtures.judged(partner(id), to))
                    .toList();
        }
    }

    static final class Deciding extends DecidingMoves {

        @Override
        public MoveProposal accept(UUID id, @Nullable String reason, @Nullable String message) {
            return closed(id, "accepted");
        }

        @Override
        public MoveProposal decline(UUID id, String reason) {
            new Findings().line("/reason", reason, 500).refuse(LifecycleProblem.UNCLEAR_MOVE);
            return closed(id, "declined: " + reason);
        }

        private static MoveProposal closed(UUID id, String words) {
            var found = world().proposed.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            world().proposed.remove(found);
            world().done.add(words);
            return found;
        }
    }

    static final class Health extends JudgingHealth {

        private static final HealthScore FAIR = new HealthScore(
                55,
                HealthScore.Mood.FAIR,
                List.of(
                        new Reason("Sales fell by 20 % against the 90 days before", -10),
                        new Reason("1 open deal", 5)));

        @Override
        public Map<UUID, HealthScore> of(Collection<Partner> partners) {
            return partners.stream().map(Partner::id).collect(Collectors.toMap(Function.identity(), _ -> FAIR));
        }

        @Override
        public Optional<HealthScore> of(UUID partnerId) {
            return Optional.of(FAIR);
        }

        @Override
        public int threshold() {
            return world().threshold;
        }

        @Override
        public HealthWeights weights() {
            return HealthWeights.USUAL;
        }

        @Override
        public Terms terms() {
            return new Terms(threshold(), weights());
        }

        @Override
        public void set(@Nullable Terms seen, int threshold, @Nullable HealthWeights weights) {
            if (!terms().equals(seen))
                throw new Problem(
                        HealthProblem.HEALTH_TERMS_CHANGED_MEANWHILE,
                        "Look at them again, and change what you see then.");
            world().done.add("threshold " + threshold + (HealthWeights.USUAL.equals(weights) ? "" : ", " + weights));
        }
    }

    static final class Distribution extends ReadingDistribution {

        @Override
        public Tiers of(UUID partnerId) {
            return new Tiers(
                    null,
                    List.of(new Below(partnerId, "Fjordtek", LocalDate.of(2026, 1, 1), Amount.of("1200.00", "EUR"))));
        }
    }

    static final class Putting extends PuttingUnder {

        @Override
        public boolean showsSums() {
            return false;
        }

        @Override
        public void showSums(boolean sums) {
            world().done.add("sums " + sums);
        }
    }

    static final class Plans extends ReadingPlans {

        @Override
        public List<Page> of(UUID partnerId) {
            return world().plans.stream()
                    .filter(page -> page.plan().partnerId().equals(partnerId))
                    .toList();
        }

        @Override
        public List<Page> running(@Nullable UUID after, int limit) {
            return List.copyOf(world().plans);
        }

        @Override
        public List<Own> own(int most) {
            return world().plans.stream()
                    .flatMap(page -> page.progress().stuck().stream().map(task -> new Own(task, page.partner())))
                    .toList();
        }

        @Override
        public List<Ramp> ramps() {
            return List.of(new Ramp("Reseller", 3, 47));
        }
    }

    static final class Starting extends StartingPlans {

        @Override
        public PartnerPlan start(UUID partnerId, String template, @Nullable LocalDate from) {
            world().done.add("started " + template);
            var page = PlanFixtures.running(partnerId, "", LocalDate.of(2026, 3, 20));
            world().plans.add(page);
            return page.plan();
        }
    }

    static final class Changing extends ChangingPlans {

        @Override
        public PlanTask skip(UUID planId, UUID id, @Nullable Integer revision, String reason) {
            world().done.add("skipped: " + reason);
            return PlanFixtures.close(world().plans.getFirst(), id, PlanTask.Course.SKIPPED);
        }
    }

    static final class Doing extends DoingTasks {

        @Override
        public PlanTask done(UUID planId, UUID id, @Nullable Integer revision, @Nullable String note) {
            world().done.add("done: " + note);
            return PlanFixtures.close(world().plans.getFirst(), id, PlanTask.Course.DONE);
        }
    }

    static final class Templates extends WritingTemplates {

        @Override
        public List<PlanTemplate> list() {
            return List.copyOf(world().templates);
        }

        @Override
        public List<Content> starters() {
            var known = world().templates.stream().map(PlanTemplate::code).toList();
            return PlanFixtures.starters().stream()
                    .filter(each -> !known.contains(each.code()))
                    .toList();
        }

        @Override
        public PlanTemplate write(Content content, @Nullable Integer version) {
            world().templates.removeIf(each -> each.code().equals(content.code()));
            var template = PlanFixtures.template(content);
            world().templates.add(template);
            return template;
        }
    }

    static final class Winding extends WindingDown {

        @Override
        public Optional<Leaving> find(UUID partnerId) {
            return Optional.of(read(partnerId));
        }

        @Override
        public Leaving read(UUID partnerId) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(Item.DEALS, false, 2, "2 are led by it"));
            lines.add(new Line(Item.MONEY, false, 1, "120.00 EUR held back"));
            lines.add(new Line(Item.AGREEMENT, world().done.contains("said AGREEMENT"), 1, "Say how it was closed"));
            return new Leaving(LocalDate.of(2026, 4, 30), lines);
        }

        @Override
        public Leaving say(UUID partnerId, Item item, Said said) {
            world().done.add("said " + item);
            return read(partnerId);
        }

        @Override
        public int handOverDeals(UUID partnerId, @Nullable UUID to) {
            world().done.add("handed over to " + to);
            return 2;
        }
    }
}
