package dev.entente.ui;

import dev.entente.level.AppealingLevels;
import dev.entente.level.DecidingLevels;
import dev.entente.level.GrantingLevels;
import dev.entente.level.LevelCard;
import dev.entente.level.LevelFilter;
import dev.entente.level.LevelFixtures;
import dev.entente.level.LevelGrant;
import dev.entente.level.LevelProblem;
import dev.entente.level.LevelProposal;
import dev.entente.level.ListingProposals;
import dev.entente.level.ReadingLevels;
import dev.entente.level.ReviewingLevels;
import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** In place of the use cases of levels: what there is stands in the world, and what is done is written down there. */
final class FakesOfLevels {

    static final Map<Class<?>, Object> ALL = Map.of(
            ListingProposals.class,
            new Listing(),
            ReadingLevels.class,
            new Reading(),
            DecidingLevels.class,
            new Deciding(),
            AppealingLevels.class,
            new Appealing(),
            GrantingLevels.class,
            new Granting(),
            ReviewingLevels.class,
            new Reviewing());

    private FakesOfLevels() {}

    private static LevelProposal find(UUID id) {
        return World.current().proposals.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(LevelProblem.UNKNOWN_LEVEL_PROPOSAL, "Look for it in the list."));
    }

    private static void done(String what) {
        World.current().done.add(what);
    }

    static final class Listing extends ListingProposals {

        private static Stream<Row> found(LevelFilter filter) {
            var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
            return World.current().proposals.stream()
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()))
                    .map(Listing::row)
                    .filter(row -> filter.program() == null || filter.program().equals(row.program()))
                    .filter(row -> row.partner().toLowerCase(Locale.ROOT).contains(typed));
        }

        private static Row row(LevelProposal each) {
            var name = World.current().partners.stream()
                    .filter(partner -> partner.id().equals(each.partnerId()))
                    .map(partner -> partner.name())
                    .findFirst()
                    .orElse("");
            var evidence = each.evidence();
            var from = each.from() == null ? "" : evidence.name(Objects.requireNonNull(each.from()));
            return new Row(each, name, "levels", "Partnership", from, evidence.name(each.to()));
        }

        @Override
        public List<Row> list(LevelFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(LevelFilter filter) {
            return Math.toIntExact(found(filter).count());
        }

        @Override
        public Row open(UUID id) {
            return row(find(id));
        }

        @Override
        public int waiting() {
            World.current().asked("levels");
            return Math.toIntExact(World.current().proposals.stream()
                    .filter(each -> each.isOpen() || each.isAppealed())
                    .count());
        }
    }

    static final class Reading extends ReadingLevels {

        @Override
        public List<LevelCard> of(UUID partnerId) {
            return List.copyOf(World.current().levels);
        }
    }

    static final class Deciding extends DecidingLevels {

        @Override
        public LevelProposal accept(
                UUID id, @Nullable Integer revision, @Nullable LocalDate from, @Nullable String message) {
            done("accepted from " + from + " saying " + message);
            return find(id);
        }

        @Override
        public LevelProposal decline(UUID id, @Nullable Integer revision, String reason, @Nullable String message) {
            done("declined: " + reason);
            return find(id);
        }

        @Override
        public LevelProposal postpone(UUID id, @Nullable Integer revision, LocalDate until, String reason) {
            done("put off until " + until + ": " + reason);
            return find(id);
        }

        @Override
        public List<Outcome> acceptAll(List<UUID> ids) {
            done("accepted " + ids.size());
            return ids.stream().map(id -> new Outcome(id, find(id), null)).toList();
        }

        @Override
        public List<Accepted> preview(List<UUID> ids) {
            return ids.stream()
                    .map(FakesOfLevels::find)
                    .map(each -> new Accepted(each, each.earliestOn()))
                    .toList();
        }
    }

    static final class Appealing extends AppealingLevels {

        @Override
        public LevelProposal appeal(UUID id, String text) {
            done("appealed: " + text);
            return find(id);
        }

        @Override
        public LevelProposal answer(UUID id, boolean granted, String text) {
            done("answered " + granted + ": " + text);
            return find(id);
        }
    }

    static final class Granting extends GrantingLevels {

        @Override
        public LevelGrant fix(UUID partnerId, String program, Wanted wanted) {
            done("fixed " + wanted.tier() + " through " + wanted.last() + ": " + wanted.reason());
            return LevelFixtures.trial(partnerId);
        }

        @Override
        public LevelGrant track(UUID partnerId, String program, Wanted wanted, @Nullable JsonNode goals) {
            done("on trial " + wanted.tier() + " with " + goals);
            return LevelFixtures.trial(partnerId);
        }

        @Override
        public Map<String, String> figures() {
            return Map.of("net-revenue", "Net revenue");
        }
    }

    static final class Reviewing extends ReviewingLevels {

        @Override
        public boolean review(String program) {
            done("reviewed " + program);
            return true;
        }
    }
}
