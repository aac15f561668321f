package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.earning.Accrual;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningProblem;
import dev.entente.earning.Explanation;
import dev.entente.earning.HeldRow;
import dev.entente.earning.ReadingAccruals;
import dev.entente.earning.ReadingEarnings;
import dev.entente.earning.Recalculating;
import dev.entente.job.Job;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerProblem;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.settlement.ComingDay;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.ReadingComing;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementProblem;
import dev.entente.settlement.StatementFilter;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases: what the running test's world holds. */
final class Fakes {

    private Fakes() {}

    private static World world() {
        var world = World.current();
        if (world.broken) throw new IllegalStateException("The database is away");
        return world;
    }

    static final class Visiting extends Visit {

        @Override
        public boolean isOutside() {
            return World.current().outside;
        }

        @Override
        public Optional<Visitor> visitor() {
            return World.current().visitor;
        }

        @Override
        public Optional<Partner> partner() {
            return World.current().visitor.filter(visitor -> !visitor.home()).map(_ -> world().brightwater());
        }

        @Override
        public boolean may(String permission) {
            var may = World.current().may;
            return visitor().isPresent() && (may == null || may.contains(permission));
        }

        @Override
        public List<Job> working() {
            World.current().meanwhile.run();
            return World.current().jobs.stream().filter(Job::isActive).toList();
        }

        @Override
        public boolean needsPassword() {
            return World.current().needsPassword;
        }

        @Override
        public Optional<String> unverified() {
            return World.current().unverified;
        }

        @Override
        public void sendVerification() {
            World.current().done.add("verification sent");
        }

        @Override
        public void correctAddress(String email) {
            World.current().unverified = Optional.of(email);
        }

        @Override
        public void leave() {
            World.current().visitor = Optional.empty();
        }
    }

    static final class Day extends Today {

        @Override
        public Instant now() {
            return World.NOW;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public LocalDate day() {
            return LocalDate.of(2026, 3, 20);
        }

        @Override
        public String partOfDay() {
            return "morning";
        }

        @Override
        public Unit currency() {
            return World.EUR;
        }
    }

    static final class Statements extends ReadingStatements {

        @Override
        public List<StatementRow> list(StatementFilter filter, int offset, int limit) {
            world().asked("statements");
            return rows(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(StatementFilter filter) {
            world().asked("count of statements");
            return (int) rows(filter).count();
        }

        private static Stream<StatementRow> rows(StatementFilter filter) {
            var search = filter.search() == null ? "" : filter.search().toLowerCase(Locale.ROOT);
            return world().statements.stream()
                    .map(StatementPage::head)
                    .filter(row -> filter.partnerId() == null || row.partnerId().equals(filter.partnerId()))
                    .filter(row -> filter.state() == null
                            || filter.state() == row.course().state())
                    .filter(row -> filter.period() == null || row.period().equals(filter.period()))
                    .filter(row -> row.partner().toLowerCase(Locale.ROOT).contains(search));
        }

        @Override
        public StatementPage open(UUID id) {
            return world().statements.stream()
                    .filter(page -> page.head().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(SettlementProblem.UNKNOWN_STATEMENT, "Look for it in the list."));
        }
    }

    static final class Accruals extends ReadingAccruals {

        @Override
        public List<Accrual> on(@Nullable LocalDate asked, @Nullable UUID partnerId) {
            return world().accruals.stream()
                    .filter(each -> partnerId == null || each.partnerId().equals(partnerId))
                    .toList();
        }
    }

    static final class Coming extends ReadingComing {

        @Override
        public List<ComingDay> days(@Nullable UUID partnerId, int most) {
            return List.copyOf(world().coming);
        }

        @Override
        public List<ComingPart> list(@Nullable UUID partnerId, int offset, int limit) {
            return of(partnerId).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(@Nullable UUID partnerId) {
            return (int) of(partnerId).count();
        }

        @Override
        public List<Amount> sums(@Nullable UUID partnerId) {
            return of(partnerId)
                    .map(ComingPart::amount)
                    .collect(Collectors.groupingBy(Amount::unit, LinkedHashMap::new, Collectors.reducing(Amount::plus)))
                    .values()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Stream<ComingPart> of(@Nullable UUID partnerId) {
            return world().parts.stream().filter(part -> partnerId == null || partnerId.equals(part.partnerId()));
        }
    }

    static final class Figures extends ReadingFigures {

        @Override
        public List<MonthFigures> months(YearMonth from, YearMonth until) {
            world().asked("figures");
            return List.copyOf(world().figures);
        }

        @Override
        public List<MonthFigures> months(UUID partnerId, YearMonth from, YearMonth until) {
            return List.copyOf(world().figures);
        }
    }

    static final class Earnings extends ReadingEarnings {

        @Override
        public Optional<BookedEarning> ofSale(UUID saleId) {
            return Optional.empty();
        }

        @Override
        public List<BookedEarning> ofAll(Collection<UUID> saleIds) {
            return List.of();
        }

        @Override
        public Explanation explain(UUID id) {
            return Optional.ofNullable(world().explanations.get(id))
                    .orElseThrow(() -> new Problem(EarningProblem.UNKNOWN_EARNING, "Open it from a statement."));
        }

        @Override
        public List<HeldRow> held(int offset, int limit) {
            return world().held.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int countHeld() {
            world().asked("count of held");
            return world().held.size();
        }
    }

    static final class Again extends Recalculating {

        @Override
        public Done recalculate(@Nullable UUID partnerId, @Nullable LocalDate from, String reason) {
            if (reason.isBlank()) {
                throw Problem.field(EarningProblem.INVALID_RECALCULATION, "/reason", "Write something here");
            }
            world().done.add("recalculated " + from + " because " + reason);
            world().held.clear();
            return new Done(12, 1);
        }
    }

    static final class Partners extends ReadingPartners {

        @Override
        public Map<UUID, Partner> some(Collection<UUID> ids) {
            return World.current().partners.stream()
                    .filter(partner -> ids.contains(partner.id()))
                    .collect(Collectors.toMap(Partner::id, partner -> partner));
        }

        @Override
        public Map<UUID, String> names(Collection<UUID> ids) {
            return World.current().partners.stream()
                    .filter(partner -> ids.contains(partner.id()))
                    .collect(Collectors.toMap(Partner::id, Partner::name));
        }

        @Override
        public List<Partner> list(@Nullable String typed, int offset, int limit) {
            return found(typed).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(@Nullable String typed) {
            return (int) found(typed).count();
        }

        private static Stream<Partner> found(@Nullable String typed) {
            var search = typed == null ? "" : typed.toLowerCase(Locale.ROOT);
            return world().partners.stream()
                    .filter(partner -> partner.name().toLowerCase(Locale.ROOT).contains(search));
        }

        @Override
        public Partner open(UUID id) {
            return world().partners.stream()
                    .filter(partner -> partner.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(PartnerProblem.UNKNOWN_PARTNER, "Look for it in the list."));
        }
    }
}
