package dev.entente.payout;

import static dev.entente.payout.BankResult.Fate.KNOWN;
import static dev.entente.payout.BankResult.Fate.PAID;
import static dev.entente.payout.BankResult.Fate.WRONG;
import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.EUR;
import static dev.entente.payout.PayoutFixtures.IBAN;
import static dev.entente.payout.PayoutFixtures.account;
import static dev.entente.payout.PayoutFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.payout.Choice.Paid;
import dev.entente.payout.SettlingPayments.Settled;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentFilesTest {

    private static final PaidDays DAYS = new PaidDays(DAY.minusDays(1), DAY);

    private static final PayoutTerms PAYER =
            new PayoutTerms("Acme & Sons", "FR1420041010050500013M02606", null, List.of());

    @Test
    void aBankReadsWhoPaysWhomHowMuchAndWhen() {
        assertThat(pain())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">")
                .contains(
                        "<GrpHdr><MsgId>PO-00001</MsgId><CreDtTm>2026-11-19T10:00:00Z</CreDtTm>"
                                + "<NbOfTxs>1</NbOfTxs><CtrlSum>100.00</CtrlSum><InitgPty><Nm>Acme + Sons</Nm></InitgPty></GrpHdr>")
                .contains("<ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt>")
                .contains("<PmtId><EndToEndId>PO-00001-1</EndToEndId></PmtId>"
                        + "<Amt><InstdAmt Ccy=\"EUR\">100.00</InstdAmt></Amt>")
                .contains("<Cdtr><Nm>Grunwald + Son</Nm></Cdtr><CdtrAcct><Id><IBAN>" + IBAN + "</IBAN></Id></CdtrAcct>")
                .contains("<Ustrd>Statement ST-00007</Ustrd>");
    }

    @Test
    void aTableNamesWhatTheBankGivesBack() {
        var payout = payout();
        payout.hand(Payout.Form.PAIN, Instant.EPOCH);
        var lines = PaymentCsv.write(payout, List.of(payment())).lines().toList();

        assertThat(lines)
                .containsExactly(
                        "end_to_end_id,partner,statement,holder,iban,account,clearing,bank_code,bic,amount,currency,payout,repeat",
                        "PO-00001-1,Gr\u00FCnwald & S\u00F8n,ST-00007,Gr\u00FCnwald & S\u00F8n," + IBAN
                                + ",,,,COBADEFFXXX,100.00,EUR,PO-00001,");
        payout.hand(Payout.Form.PAIN, Instant.EPOCH);
        assertThat(PaymentCsv.write(payout, List.of(payment()))).endsWith(",100.00,EUR,PO-00001,repeat 1\r\n");
    }

    @Test
    void whatABankSaysIsReadWithOrWithoutAHead() {
        var day = LocalDate.of(2026, 11, 21);

        assertThat(PaymentCsv.read("id,day\nPO-00001-1,2026-11-21\n")).containsExactly(said("PO-00001-1", day));
        assertThat(PaymentCsv.read("\uFEFF\"PO-00001-1\";\"2026-11-21\"")).containsExactly(said("PO-00001-1", day));
        assertThat(PaymentCsv.read("PO-1,2026-11-21\nPO-2,yesterday"))
                .containsExactly(said("PO-1", day), said("PO-2", null));
        assertThat(PaymentCsv.read("PO-1,21.11.2026\nPO-2,2026-11-21"))
                .as("a first row with an id is no head, whatever its day")
                .containsExactly(said("PO-1", null), said("PO-2", day));
        assertThatThrownBy(() -> PaymentCsv.read("\n")).isInstanceOf(Problem.class);
    }

    @Test
    void namesAreWrittenInLettersThatEveryBankTakes() {
        assertThat(Latin.of("Stra\u00DFe \u00C5ngstr\u00F6m & C\u00EDa", 70)).isEqualTo("Strasse Angstrom + Cia");
        assertThat(Latin.of("\u682A\u5F0F\u4F1A\u793E", 70)).isEqualTo("NOTPROVIDED");
        assertThat(Latin.of("x".repeat(80), 70)).hasSize(70);
        assertThat(Latin.of("\u0110or\u0111e \u00DE\u00F3r I\u015F\u0131k", 70)).isEqualTo("Dorde Thor Isik");
    }

    @Test
    void onlyWhatIsASepaTransferSaysSo() {
        var sepa = pain(new BankDetails("Alpen", "CH9300762011623852957", null, "EUR"), "EUR");
        var swiss = pain(new BankDetails("Alpen", "CH9300762011623852957", "UBSWCHZH80A", "CHF"), "CHF");
        var american = pain(new BankDetails("Lakeside", null, null, null, "123456789", "USABA", "021000021"), "USD");

        assertThat(sepa).contains("<SvcLvl><Cd>SEPA</Cd></SvcLvl>", "<ChrgBr>SLEV</ChrgBr>", "PO-00001-EUR<");
        assertThat(swiss)
                .contains(
                        "<ChrgBr>SHAR</ChrgBr>",
                        "<CdtrAgt><FinInstnId><BICFI>UBSWCHZH80A</BICFI></FinInstnId></CdtrAgt>")
                .doesNotContain("SEPA");
        assertThat(american)
                .contains(
                        "<CdtrAgt><FinInstnId><ClrSysMmbId><ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>021000021</MmbId>"
                                + "</ClrSysMmbId></FinInstnId></CdtrAgt>",
                        "<CdtrAcct><Id><Othr><Id>123456789</Id></Othr></Id></CdtrAcct>")
                .doesNotContain("SEPA");
    }

    @Test
    void whatIsPaidFromOutsideOfSepaIsNoSepaTransfer() {
        var terms = new PayoutTerms("Acme", "TR330006100519786457841326", null, List.of());
        var payout = Scope.call(
                Scope.system(new UUID(0, 3)), () -> new Payout("PO-00002", EUR, DAY, "[]", terms, Instant.EPOCH));

        assertThat(PainSchema.written(payout, List.of(payment())))
                .contains("PO-00002-EUR-ABROAD<", "<ChrgBr>SHAR</ChrgBr>", "<BICFI>COBADEFFXXX</BICFI>")
                .doesNotContain("SEPA", "SLEV");
    }

    @Test
    void aPayerWithoutIbanIsNamedByItsRoutingNumber() {
        var terms = new PayoutTerms("Acme", null, null, List.of(), "9876543210", "USABA", "021000021");
        var payout = Scope.call(
                Scope.system(new UUID(0, 3)), () -> new Payout("PO-00002", EUR, DAY, "[]", terms, Instant.EPOCH));

        assertThat(PainSchema.written(payout, List.of(payment())))
                .contains(
                        "<DbtrAcct><Id><Othr><Id>9876543210</Id></Othr></Id></DbtrAcct><DbtrAgt><FinInstnId><ClrSysMmbId>"
                                + "<ClrSysId><Cd>USABA</Cd></ClrSysId><MmbId>021000021</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt>");
    }

    @Test
    void aFileThatIsTakenAgainIsTheSameMessageAndSaysThatItIsARepeat() {
        var payout = payout();
        payout.hand(Payout.Form.PAIN, Instant.parse("2026-11-19T11:00:00Z"));
        assertThat(PainSchema.written(payout, List.of(payment()))).doesNotContain("<!--");
        payout.hand(Payout.Form.PAIN, Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(PainSchema.written(payout, List.of(payment())))
                .contains(
                        "<!-- Repeat 1 of message PO-00001, first taken at 2026-11-19T11:00:00Z.",
                        "<MsgId>PO-00001</MsgId>");
    }

    @Test
    void aBankThatHasOneFormIsNotGivenTheOther() {
        var payout = payout();
        ReadingPayouts.refuseOther(payout, Payout.Form.TABLE);
        payout.hand(Payout.Form.PAIN, Instant.EPOCH);

        ReadingPayouts.refuseOther(payout, Payout.Form.PAIN);
        assertThatThrownBy(() -> ReadingPayouts.refuseOther(payout, Payout.Form.TABLE))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(PayoutProblem.FILE_IN_OTHER_FORM));
    }

    @Test
    void aRepeatIsTheFirstFileAgainOrIsRefused() {
        var payout = payout();
        var payment = payment();
        payout.hand(Payout.Form.PAIN, Instant.parse("2026-11-19T11:00:00Z"));
        var first = PainSchema.written(payout, List.of(payment));
        payout.hand(Payout.Form.PAIN, Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(payout.isMovedTo(DAY.plusDays(5)))
                .as("the bank may know the day")
                .isFalse();
        assertThat(PainSchema.written(payout, List.of(payment)).replaceFirst("<!--.*-->", ""))
                .isEqualTo(first);
        ReadingPayouts.refuseOther(List.of(payment));
        payment.settle(Payment.State.PAID, DAY, null);
        assertThatThrownBy(() -> ReadingPayouts.refuseOther(List.of(payment(), payment)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("settled since");
    }

    @Test
    void aDayThatIsOverBecomesTheOneOnWhichTheBankIsTold() {
        var payout = payout();
        assertThat(payout.isMovedTo(DAY)).isFalse();
        assertThat(payout.isMovedTo(DAY.plusDays(2))).isTrue();
        assertThat(PainSchema.written(payout, List.of(payment()))).contains("<Dt>2026-11-22</Dt>");
    }

    @Test
    void eachRowOfWhatABankSaysTellsWhatItDoes() {
        var paid = payment();
        var said =
                PaymentCsv.read("PO-00001-1,2026-11-20\nPO-00001-1,2026-11-20\nPO-9,2026-11-20\nPO-00001-1,2027-01-01");
        var result = BankResult.of(said, List.of(paid), DAYS);

        assertThat(result.rows()).extracting(BankResult.Row::fate).containsExactly(PAID, KNOWN, WRONG, WRONG);
        assertThat(result.fresh()).containsExactly(new Settled("PO-00001-1", DAY));
        assertThat(result.sums()).containsExactly(Amount.of("100.00", "EUR"));
        paid.settle(Payment.State.RETURNED, DAY, "Closed");
        assertThat(BankResult.of(said, List.of(paid), DAYS).fresh()).isEmpty();
        paid.settle(Payment.State.NOT_MADE, DAY, "The bank said so");
        assertThat(BankResult.of(said, List.of(paid), DAYS).rows().getFirst().words())
                .isEqualTo("Was said not to be made; becomes paid");
    }

    @Test
    void whatTheBankPaidIsComparedWithWhatItWasTold() {
        var rows = "PO-00001-1,2026-11-20,%s";
        assertThat(verdict(rows.formatted("100.00,EUR"))).isEqualTo("Becomes paid");
        assertThat(verdict(rows.formatted("100.0"))).isEqualTo("Becomes paid");
        assertThat(verdict("PO-00001-1;2026-11-20;100,00;eur")).isEqualTo("Becomes paid");
        assertThat(verdict(rows.formatted("\"1,100.00\",EUR"))).startsWith("The bank says 1100.00 EUR, and");
        assertThat(verdict("PO-00001-1;2026-11-20;1.100,00;EUR")).startsWith("The bank says 1100.00 EUR, and");
        assertThat(verdict(rows.formatted("booked,by wire"))).isEqualTo("Becomes paid");
        assertThat(verdict(rows.formatted("90.00,EUR")))
                .isEqualTo("The bank says 90.00 EUR, and was told 100.00 EUR; ask the bank");
        assertThat(verdict(rows.formatted("100.00,USD")))
                .isEqualTo("The bank says 100.00 USD, and was told 100.00 EUR; ask the bank");
        assertThat(verdict(rows.formatted("-100.00"))).startsWith("The bank says -100.00, and");
        assertThat(BankResult.of(PaymentCsv.read(rows.formatted("90.00")), List.of(payment()), DAYS)
                        .fresh())
                .isEmpty();
    }

    @Test
    void aRowThatCannotBeReadDoesNotHideAGoodOneOfTheSamePayment() {
        var said = PaymentCsv.read("PO-00001-1,20.11.2026\nPO-00001-1,2026-11-20\nPO-00001-1,2026-11-20");

        assertThat(BankResult.of(said, List.of(payment()), DAYS).rows())
                .extracting(BankResult.Row::fate)
                .containsExactly(WRONG, PAID, KNOWN);
    }

    private static String verdict(String table) {
        return BankResult.of(PaymentCsv.read(table), List.of(payment()), DAYS)
                .rows()
                .getFirst()
                .words();
    }

    private static Said said(String endToEnd, @Nullable LocalDate on) {
        return new Said(new Settled(endToEnd, on), null, null);
    }

    @Test
    void aTableThatIsTooLargeIsRefusedBeforeItIsRead() {
        var endless = new ByteArrayInputStream(new byte[PaymentCsv.MOST_BYTES + 1]);

        assertThatThrownBy(() -> PaymentCsv.text(endless)).isInstanceOf(Problem.class);
    }

    private static String pain(BankDetails details, String currency) {
        var account = Scope.call(
                Scope.system(new UUID(0, 3)), () -> new BankAccount(new UUID(0, 1), details.checked(), Instant.EPOCH));
        var paid = new Paid(account, Amount.of("100.00", currency), null);
        return PainSchema.written(payout(), List.of(new Payment(payout(), 1, statement("100.00"), paid)));
    }

    private static String pain() {
        return PainSchema.written(payout(), List.of(payment()));
    }

    private static Payment payment() {
        return new Payment(payout(), 1, statement("100.00"), new Paid(account(null), Amount.of("100.00", "EUR"), null));
    }

    private static Payout payout() {
        return Scope.call(
                Scope.system(new UUID(0, 3)),
                () -> new Payout("PO-00001", EUR, DAY, "[]", PAYER, Instant.parse("2026-11-19T10:00:00Z")));
    }
}
