package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.RenewalPolicy.Right;
import dev.entente.sale.AutomaticRenewal.Ask;
import dev.entente.sale.AutomaticRenewal.Known;
import dev.entente.sale.AutomaticRenewal.Nothing;
import dev.entente.sale.AutomaticRenewal.Renew;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.Subscription.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutomaticRenewalTest {

    private static final UUID PARTNER = new UUID(1, 1);
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate END = LocalDate.of(2027, 1, 31);
    private static final Line YEAR = new Line("ENT", 3L, Period.ofYears(1), null, Amount.of("300.00", "EUR"));
    private static final String BESIDE = "Other parts of it run besides the last one: report what is renewed.";
    private static final Line ONCE = new Line("SETUP", 1L, null, null, Amount.of("50.00", "EUR"));

    @Test
    void itRenewsWithTheLinesOfTheLastTermThatHaveOneOnTheDayOnWhichThatEnds() {
        var report = ((Renew) renewal(Boolean.TRUE, RenewalPolicy.USUAL, false, false)).report();
        assertThat(report.source()).isEqualTo("renewal");
        assertThat(report.id()).isEqualTo("S-00001 from 2027-01-31");
        assertThat(report.kind()).isEqualTo(Kind.RENEWAL);
        assertThat(report.on()).isEqualTo(END);
        assertThat(report.partner()).isEqualTo("brightwater");
        assertThat(report.lines()).containsExactly(YEAR);
        assertThat(report.subscription()).isEqualTo(new SaleReport.Subscription("SUB-1", null, true));
        assertThat(SaleRules.findings(report, END)).isEmpty();
    }

    @Test
    void whatIsNotToRenewEnds() {
        assertThat(renewal(null, RenewalPolicy.USUAL, false, false)).isEqualTo(new Nothing());
        assertThat(renewal(Boolean.FALSE, RenewalPolicy.USUAL, false, false)).isEqualTo(new Nothing());
        assertThat(renewal(Boolean.TRUE, RenewalPolicy.USUAL, false, true)).isEqualTo(new Nothing());
    }

    @Test
    void whatNobodyCanKnowIsAsked() {
        var open = new RenewalPolicy(Right.OPEN, 90);
        assertThat(renewal(Boolean.TRUE, open, false, false))
                .isEqualTo(new Ask("The renewal is open: report who sells it."));
        assertThat(renewal(Boolean.TRUE, RenewalPolicy.USUAL, true, false))
                .isEqualTo(new Ask("Part of the last term was given back: report what is renewed."));
        var more = new Part(new UUID(7, 7), Kind.EXPANSION, "core", START.plusMonths(3), END);
        var last = sale(true);
        var known = known(last, true, RenewalPolicy.USUAL, false, false, more);
        assertThat(AutomaticRenewal.of(known)).isEqualTo(new Ask(BESIDE));
    }

    @Test
    void whatRunsOnBesideTheLastPartIsAskedAndWhatThatFollowedIsNot() {
        var support = new Part(new UUID(7, 7), Kind.NEW, "support", START.minusMonths(3), START.plusMonths(9));
        assertThat(AutomaticRenewal.of(known(sale(true), true, RenewalPolicy.USUAL, false, false, support)))
                .isEqualTo(new Ask(BESIDE));
        var before = new Part(new UUID(7, 7), Kind.NEW, "core", START.minusYears(1), START.plusDays(5));
        assertThat(AutomaticRenewal.of(known(sale(true), true, RenewalPolicy.USUAL, false, false, before)))
                .isInstanceOf(Renew.class);
    }

    @Test
    void whatIsBoughtOnceOnTheWayIsNoPartOfWhatRenews() {
        var setUp = new Part(new UUID(7, 7), Kind.NEW, "services", START.plusMonths(3), null);
        assertThat(AutomaticRenewal.of(known(sale(true), true, RenewalPolicy.USUAL, false, false, setUp)))
                .isInstanceOf(Renew.class);
    }

    @Test
    void aTermIsLateThatHadEndedWhenItWasReportedUnlessItRenewedByItself() {
        var zone = ZoneOffset.UTC;
        var last = sale(true);
        assertThat(AutomaticRenewal.isLate(last, LocalDate.EPOCH, zone)).isTrue();
        assertThat(AutomaticRenewal.isLate(last, LocalDate.EPOCH.plusDays(1), zone))
                .isFalse();
        var known = known(last, true, RenewalPolicy.USUAL, false, false);
        var next = ((Renew) AutomaticRenewal.of(known)).report();
        var automatic = new Sale(next, 1, "S-00002", PARTNER, new UUID(5, 5), "digest", Instant.EPOCH);
        assertThat(AutomaticRenewal.isLate(automatic, LocalDate.EPOCH, zone)).isFalse();
    }

    @Test
    void aProductLineThatEndsWhileTheRestRunsOnLapsesUnlessSomethingCarriesItOn() {
        var core = new Part(new UUID(7, 7), Kind.NEW, "core", START, END);
        var support = new Part(new UUID(8, 8), Kind.EXPANSION, "support", START.plusMonths(3), END.plusMonths(3));
        assertThat(AutomaticRenewal.lapsing(subscription(core, support), core.saleId(), END))
                .containsExactly(core);
        assertThat(AutomaticRenewal.lapsing(subscription(core, support), core.saleId(), END.minusDays(9)))
                .isEmpty();
        assertThat(AutomaticRenewal.lapsing(subscription(core, support), support.saleId(), END.plusMonths(3)))
                .isEmpty();
        var again = new Part(new UUID(9, 9), Kind.EXPANSION, "core", END.minusMonths(2), END.plusYears(1));
        assertThat(AutomaticRenewal.lapsing(subscription(core, support, again), core.saleId(), END))
                .isEmpty();
        var other = new Part(new UUID(9, 9), Kind.RENEWAL, "suite", END.plusDays(4), END.plusYears(1));
        assertThat(AutomaticRenewal.lapsing(subscription(core, support, other), core.saleId(), END))
                .isEmpty();
        var once = new Part(new UUID(9, 9), Kind.NEW, "services", START, null);
        assertThat(AutomaticRenewal.lapsing(subscription(core, once), core.saleId(), END))
                .isEmpty();
    }

    private static Subscription subscription(Part... parts) {
        var sold = Amount.of("350.00", "EUR");
        return new Subscription(
                new UUID(6, 6), "SUB-1", new UUID(5, 5), "Osprey Rail", PARTNER, START, sold, List.of(parts));
    }

    @Test
    void productsThatEndOnDifferentDaysAreAsked() {
        var known = known(sale(true), true, RenewalPolicy.USUAL, false, false);
        var quarter = new Line("ADD-ON", 1L, Period.ofMonths(3), null, Amount.of("30.00", "EUR"));
        var said = report(true, List.of(YEAR, quarter));
        assertThat(AutomaticRenewal.of(new Known(
                        known.last(),
                        said,
                        known.subscription(),
                        known.policy(),
                        known.givenBack(),
                        known.stopped(),
                        null)))
                .isEqualTo(new Ask("Its products end on different days: report what is renewed."));
    }

    @Test
    void whereItsPartnerLeavesItRenewsForWhoeverFollowsAndIsAskedForWhereThatIsTheVendor() {
        var followed = (Renew) AutomaticRenewal.of(followedBy(new Succession(new UUID(1, 2), "merlin")));
        assertThat(followed.report().partner()).isEqualTo("merlin");
        assertThat(followed.report().lines()).containsExactly(YEAR);
        assertThat(AutomaticRenewal.of(followedBy(new Succession(null, null))))
                .isEqualTo(new Ask("Its partner has left, and you look after the customer: report what is renewed."));
    }

    private static Known followedBy(Succession succession) {
        var known = known(sale(true), true, RenewalPolicy.USUAL, false, false);
        return new Known(known.last(), known.said(), known.subscription(), known.policy(), false, false, succession);
    }

    @Test
    void whatEndsWithAnotherSaleDoesNotRenewWithThisOne() {
        var later = new Part(new UUID(7, 7), Kind.RENEWAL, "core", END, END.plusYears(1));
        var known = known(sale(true), true, RenewalPolicy.USUAL, false, false, later);
        assertThat(AutomaticRenewal.of(known)).isEqualTo(new Nothing());
    }

    private static AutomaticRenewal renewal(
            @Nullable Boolean renews, RenewalPolicy policy, boolean givenBack, boolean stopped) {
        return AutomaticRenewal.of(known(sale(renews), renews, policy, givenBack, stopped));
    }

    private static Known known(
            Sale last,
            @Nullable Boolean renews,
            RenewalPolicy policy,
            boolean givenBack,
            boolean stopped,
            Part... more) {
        var parts = new ArrayList<>(List.of(new Part(last.id(), Kind.NEW, "core", START, END)));
        parts.addAll(List.of(more));
        var it = new Subscription(
                last.id(), "SUB-1", new UUID(5, 5), "Osprey Rail", PARTNER, START, Amount.of("350.00", "EUR"), parts);
        return new Known(last, report(renews), it, policy, givenBack, stopped, null);
    }

    private static Sale sale(@Nullable Boolean renews) {
        return new Sale(report(renews), 1, "S-00001", PARTNER, new UUID(5, 5), "digest", Instant.EPOCH);
    }

    private static SaleReport report(@Nullable Boolean renews) {
        return report(renews, List.of(YEAR, ONCE));
    }

    private static SaleReport report(@Nullable Boolean renews, List<Line> lines) {
        return new SaleReport(
                "billing",
                "INV-1",
                Kind.NEW,
                null,
                START,
                "brightwater",
                null,
                "resell",
                null,
                new Buyer("Osprey Rail", "osprey.example"),
                lines,
                null,
                null,
                null,
                new SaleReport.Subscription("SUB-1", null, renews),
                null,
                null);
    }
}
