package dev.entente.payout;

import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.EUR;
import static dev.entente.payout.PayoutFixtures.account;
import static dev.entente.payout.PayoutFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.payout.Choice.Paid;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The schema that files of payments are compared with refuses what a bank refuses. */
class PainSchemaTest {

    @Test
    void severalCurrenciesStandInSeveralGroups() {
        var file = PainSchema.written(payout(), List.of(payment(1, "EUR"), payment(2, "CHF"), payment(3, "EUR")));

        assertThat(file).contains("PO-00001-EUR<", "PO-00001-CHF<", "<NbOfTxs>2</NbOfTxs><CtrlSum>200.00</CtrlSum>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <PmtMtd>TRF</PmtMtd>          | <PmtMtd>CHK</PmtMtd>
                    <PmtMtd>TRF</PmtMtd>          | ''
                    <ReqdExctnDt><Dt>2026-11-20   | <ReqdExctnDt><Dt>20.11.2026
                    <InstdAmt Ccy="EUR">100.00    | <InstdAmt>100.00
                    <InstdAmt Ccy="EUR">100.00    | <InstdAmt Ccy="EUR">0.00
                    <InstdAmt Ccy="EUR">100.00    | <InstdAmt Ccy="EUR">100.000001
                    <BICFI>COBADEFFXXX</BICFI>    | <BICFI>COBADEFFXX</BICFI>
                    <IBAN>DE89                    | <IBAN>de89
                    <Nm>Acme + Sons</Nm>          | <Nm>Acme &amp; Sons</Nm>
                    <Nm>Acme + Sons</Nm>          | <Nm></Nm>
                    <NbOfTxs>1</NbOfTxs>          | <NbOfTxs>0</NbOfTxs>
                    <ChrgBr>SLEV</ChrgBr>         | <ChrgBr>DEBT</ChrgBr>
                    <MsgId>PO-00001</MsgId>       | <MsgId>a message id of more than thirty-five letters</MsgId>
                    pain.001.001.09               | pain.001.001.03
                    </CdtrAcct>                   | </CdtrAcct><CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>
                    """)
    void whatIsWrittenOtherwiseIsRefused(String right, String wrong) {
        var file = PainSchema.written(payout(), List.of(payment(1, "EUR")));
        assertThat(file).contains(right);

        assertThatThrownBy(() -> PainSchema.validate(file.replace(right, wrong)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void theOrderOfItsPartsIsPartOfIt() {
        var file = PainSchema.written(payout(), List.of(payment(1, "EUR")));
        var turned = file.replaceFirst("(<Cdtr>.*</Cdtr>)(<CdtrAcct>.*</CdtrAcct>)", "$2$1");

        assertThat(turned).isNotEqualTo(file);
        assertThatThrownBy(() -> PainSchema.validate(turned)).isInstanceOf(SAXException.class);
    }

    @Test
    void noTwoTransfersOfAFileHaveOneId() {
        var payments = List.of(payment(1, "EUR"), payment(1, "EUR"));

        assertThatThrownBy(() -> PainSchema.validate(PainFile.write(payout(), payments)))
                .isInstanceOf(SAXException.class);
    }

    private static Payment payment(int number, String currency) {
        var paid = new Paid(account(null), Amount.of("100.00", currency), null);
        return new Payment(payout(), number, statement("100.00"), paid);
    }

    private static Payout payout() {
        var terms = new PayoutTerms("Acme & Sons", "FR1420041010050500013M02606", null, List.of());
        return Scope.call(
                Scope.system(new UUID(0, 3)),
                () -> new Payout("PO-00001", EUR, DAY, "[]", terms, Instant.parse("2026-11-19T10:00:00Z")));
    }
}
