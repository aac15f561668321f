package dev.entente.ui;

import static dev.entente.ui.UiTest.world;

import dev.entente.api.Amount;
import dev.entente.dispute.AnsweringDisputes;
import dev.entente.dispute.CommentingDisputes;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.DisputeFilter;
import dev.entente.dispute.RaisingDisputes;
import dev.entente.dispute.ReadingDisputes;
import dev.entente.dispute.ShownDispute;
import dev.entente.dispute.ShownDispute.Comment;
import dev.entente.dispute.ShownDispute.Whole;
import dev.entente.payout.BankAccount;
import dev.entente.payout.BankDetails;
import dev.entente.payout.Clearing;
import dev.entente.payout.DecidingPayouts;
import dev.entente.payout.HandingInTaxForms;
import dev.entente.payout.KeepingPayees;
import dev.entente.payout.KeepingTaxForms;
import dev.entente.payout.MakingPayouts;
import dev.entente.payout.PayeePage;
import dev.entente.payout.PayeePage.Account;
import dev.entente.payout.Payment;
import dev.entente.payout.Payout;
import dev.entente.payout.PayoutPreview;
import dev.entente.payout.PayoutProblem;
import dev.entente.payout.PayoutTerms;
import dev.entente.payout.ReadingPayouts;
import dev.entente.payout.SettingPayoutTerms;
import dev.entente.payout.SettlingPayments;
import dev.entente.payout.ShownPayout;
import dev.entente.payout.ShownPayout.Left;
import dev.entente.payout.ShownPayout.Line;
import dev.entente.payout.TaxForm;
import dev.entente.problem.Problem;
import dev.entente.settlement.BundlingStatements;
import dev.entente.settlement.PrintingStatements;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.Ids;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about lines, payouts and where partners are paid, as far as pages show them. */
final class FakesOfPayouts {

    static final Map<Class<?>, Object> ALL = Map.ofEntries(
            Map.entry(ReadingDisputes.class, new Reading()),
            Map.entry(RaisingDisputes.class, new Raising()),
            Map.entry(AnsweringDisputes.class, new Answering()),
            Map.entry(CommentingDisputes.class, new Commenting()),
            Map.entry(ReadingPayouts.class, new Payouts()),
            Map.entry(MakingPayouts.class, new Making()),
            Map.entry(DecidingPayouts.class, new Deciding()),
            Map.entry(SettlingPayments.class, new Settling()),
            Map.entry(SettingPayoutTerms.class, new Terms()),
            Map.entry(HandingInTaxForms.class, new Handing()),
            Map.entry(KeepingPayees.class, new Payees()),
            Map.entry(KeepingTaxForms.class, new Forms()),
            Map.entry(PrintingStatements.class, new PrintingStatements()),
            Map.entry(BundlingStatements.class, new BundlingStatements()));

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private FakesOfPayouts() {}

    private static final class Reading extends ReadingDisputes {

        @Override
        public List<ShownDispute> list(DisputeFilter filter, int offset, int limit) {
            return found(filter).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(DisputeFilter filter) {
            return found(filter).size();
        }

        private static List<ShownDispute> found(DisputeFilter filter) {
            return world().disputes.stream()
                    .map(Whole::dispute)
                    .filter(each -> filter.state() == null || filter.state() == each.state())
                    .filter(each ->
                            filter.statementId() == null || filter.statementId().equals(each.statementId()))
                    .toList();
        }

        @Override
        public Whole open(UUID id) {
            return world().disputes.stream()
                    .filter(each -> each.dispute().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final class Raising extends RaisingDisputes {

        @Override
        public UUID raise(UUID statementId, UUID lineId, @Nullable String because) {
            var page = world().statements.stream()
                    .filter(each -> each.head().id().equals(statementId))
                    .findFirst()
                    .orElseThrow();
            var line = page.lines().stream()
                    .filter(each -> each.id().equals(lineId))
                    .findFirst()
                    .orElseThrow();
            var head = page.head();
            var dispute = new ShownDispute(
                    Ids.derived("dispute"),
                    "Q-00001",
                    head.partnerId(),
                    head.partner(),
                    head.id(),
                    head.number(),
                    line.id(),
                    line.earningId(),
                    line.about(),
                    line.document(),
                    line.amount(),
                    String.valueOf(because),
                    NOON,
                    DAY.plusDays(14),
                    false,
                    State.OPEN,
                    null,
                    null,
                    null);
            world().disputes.add(new Whole(dispute, List.of()));
            return dispute.id();
        }
    }

    private static final class Answering extends AnsweringDisputes {

        @Override
        public void accept(UUID id, @Nullable Amount by, @Nullable String because) {
            answer(State.ACCEPTED, by, because);
        }

        @Override
        public void decline(UUID id, @Nullable String because) {
            answer(State.DECLINED, null, because);
        }

        private static void answer(State state, @Nullable Amount by, @Nullable String because) {
            world().disputes.replaceAll(each -> {
                var was = each.dispute();
                var now = new ShownDispute(
                        was.id(),
                        was.number(),
                        was.partnerId(),
                        was.partner(),
                        was.statementId(),
                        was.statement(),
                        was.line(),
                        was.earningId(),
                        was.about(),
                        was.document(),
                        was.amount(),
                        was.because(),
                        was.openedAt(),
                        was.answerBy(),
                        false,
                        state,
                        because,
                        by,
                        NOON);
                return new Whole(now, each.comments());
            });
        }
    }

    private static final class Commenting extends CommentingDisputes {

        @Override
        public void say(UUID id, @Nullable String text) {
            world().disputes.replaceAll(each -> {
                var comments = new ArrayList<>(each.comments());
                comments.add(new Comment(!world().visitor.orElseThrow().home(), NOON, String.valueOf(text)));
                return new Whole(each.dispute(), comments);
            });
        }
    }

    private static final class Payouts extends ReadingPayouts {

        @Override
        public List<ShownPayout> list(int offset, int limit) {
            return world().payouts.stream()
                    .map(ShownPayout.Whole::payout)
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count() {
            return world().payouts.size();
        }

        @Override
        public ShownPayout.Whole open(UUID id) {
            return world().payouts.stream()
                    .filter(each -> each.payout().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final class Making extends MakingPayouts {

        @Override
        public PayoutPreview preview(@Nullable String currency, @Nullable LocalDate day) {
            var rows = rows();
            var lines = rows.stream()
                    .map(row ->
                            new PayoutPreview.Line(row.id(), row.number(), row.partner(), row.pays(), row.pays(), null))
                    .toList();
            var left = new Left(Ids.derived("left"), "ST-00009", "Fjordtek", "12.00 EUR", "There are no bank details");
            return new PayoutPreview(
                    lines, rows.stream().map(StatementRow::pays).toList(), List.of(left));
        }

        private static List<StatementRow> rows() {
            return world().statements.stream().map(StatementPage::head).toList();
        }

        @Override
        public UUID make(@Nullable String currency, @Nullable LocalDate day) {
            put(Payout.State.PROPOSED, Payment.State.WAITING);
            return world().payouts.getFirst().payout().id();
        }

        static void put(Payout.State state, Payment.State paid) {
            world().payouts.clear();
            var row = rows().getFirst();
            int one = paid == Payment.State.PAID ? 1 : 0;
            var payout = new ShownPayout(
                    Ids.derived("payout"), "PO-00001", row.pays(), DAY, state, 1, 1 - one, one, 0, NOON, null);
            var line = new Line(
                    Ids.derived("payment"),
                    row.id(),
                    row.number(),
                    row.partnerId(),
                    row.partner(),
                    "PO-00001-1",
                    row.pays(),
                    row.pays(),
                    null,
                    row.partner(),
                    "DE89370400440532013000",
                    null,
                    null,
                    null,
                    paid,
                    paid == Payment.State.PAID ? DAY : null,
                    null);
            world().payouts.add(new ShownPayout.Whole(payout, List.of(line), List.of(row.pays()), List.of()));
        }
    }

    private static final class Deciding extends DecidingPayouts {

        @Override
        public void approve(UUID id) {
            Making.put(Payout.State.APPROVED, Payment.State.WAITING);
        }
    }

    private static final class Settling extends SettlingPayments {

        @Override
        public int paid(UUID payoutId, @Nullable List<Settled> named, @Nullable LocalDate on) {
            Making.put(Payout.State.DONE, Payment.State.PAID);
            return 1;
        }
    }

    private static final class Terms extends SettingPayoutTerms {

        private PayoutTerms terms = PayoutTerms.NONE;

        @Override
        public PayoutTerms read() {
            return terms;
        }

        @Override
        public void set(PayoutTerms wanted) {
            terms = wanted;
        }
    }

    private static final class Forms extends KeepingTaxForms {

        @Override
        public void confirm(UUID partnerId, UUID id) {
            see(TaxForm.State.ON_FILE, null);
        }

        @Override
        public void refuse(UUID partnerId, UUID id, @Nullable String because) {
            see(TaxForm.State.OVER, because);
        }

        private static void see(TaxForm.State state, @Nullable String because) {
            world().taxForms
                    .replaceAll(form -> new PayeePage.Form(
                            form.id(),
                            form.kind(),
                            form.receivedOn(),
                            form.validUntil(),
                            form.file(),
                            form.fileName(),
                            state,
                            because));
        }
    }

    private static final class Handing extends HandingInTaxForms {

        @Override
        public void handIn(
                UUID partnerId,
                @Nullable String kind,
                @Nullable LocalDate validUntil,
                @Nullable String fileName,
                InputStream bytes) {
            if (kind == null || kind.isBlank())
                throw Problem.field(PayoutProblem.UNCLEAR_TAX_FORM, "/kind", "Name the form, such as W-9");
            world().taxForms
                    .add(new PayeePage.Form(
                            Ids.derived("form"),
                            kind,
                            DAY,
                            validUntil,
                            Ids.derived("file"),
                            fileName,
                            TaxForm.State.PROPOSED,
                            null));
        }
    }

    private static final class Payees extends KeepingPayees {

        @Override
        public PayeePage read(UUID partnerId) {
            return new PayeePage(partnerId, world().payees, world().taxForms);
        }

        @Override
        public void enter(UUID partnerId, BankDetails details) {
            add(details, BankAccount.State.PROPOSED);
        }

        @Override
        public void confirm(UUID partnerId, UUID id) {
            var was = world().payees.removeFirst();
            var name = was.clearing() == null ? null : was.clearing().name();
            var details = new BankDetails(
                    was.holder(), was.iban(), was.bic(), was.currency(), was.account(), name, was.bankCode());
            add(details, BankAccount.State.CONFIRMED);
        }

        private static void add(BankDetails details, BankAccount.State state) {
            world().payees
                    .add(new Account(
                            Ids.derived("account"),
                            String.valueOf(details.holder()),
                            details.iban(),
                            details.bic(),
                            details.currency(),
                            details.account(),
                            details.clearing() == null ? null : Clearing.valueOf(details.clearing()),
                            details.bankCode(),
                            state,
                            NOON,
                            null));
        }
    }
}
