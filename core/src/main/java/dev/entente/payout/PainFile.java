package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Payments as a customer credit transfer initiation of ISO 20022, pain.001.001.09: one group for each currency that is paid. Names
 * are written in the letters that every bank takes.
 */
final class PainFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final String EURO = "EUR";
    private static final int NAME = 70;
    private static final int WORDS = 140;

    private final XMLStreamWriter xml;

    private PainFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Payout payout, List<Payment> payments) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            if (payout.filesTaken > 1) xml.writeComment(repeated(payout));
            new PainFile(xml).document(payout, payments);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** The same message id lets the bank refuse what it has already. */
    private static String repeated(Payout payout) {
        return " Repeat " + (payout.filesTaken - 1) + " of message " + payout.number + ", first taken at "
                + Objects.requireNonNull(payout.handedAt).truncatedTo(ChronoUnit.SECONDS)
                + ". Hand it in only if the bank does not have the first, and change nothing in it. ";
    }

    private void document(Payout payout, List<Payment> payments) throws XMLStreamException {
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        xml.writeStartElement("GrpHdr");
        element("MsgId", payout.number);
        var made = Objects.requireNonNullElse(payout.decidedAt, payout.madeAt);
        element("CreDtTm", made.truncatedTo(ChronoUnit.SECONDS).toString());
        counts(payments);
        named("InitgPty", payout.payer);
        xml.writeEndElement();
        var groups = new TreeMap<>(payments.stream().collect(groupingBy(each -> group(payout, each))));
        for (var group : groups.entrySet()) group(payout, group.getKey(), group.getValue());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void counts(List<Payment> payments) throws XMLStreamException {
        element("NbOfTxs", Integer.toString(payments.size()));
        element(
                "CtrlSum",
                payments.stream()
                        .map(each -> each.paid().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString());
    }

    /** By currency; what is paid in euros, but not as a SEPA credit transfer, goes by itself. */
    private static String group(Payout payout, Payment payment) {
        boolean isAbroad = payment.paidUnit.equals(EURO) && !isSepa(payout, payment);
        return isAbroad ? payment.paidUnit + "-ABROAD" : payment.paidUnit;
    }

    private static boolean isSepa(Payout payout, Payment payment) {
        return payment.destination().isSepa(payment.paid().unit(), payout.source());
    }

    private void group(Payout payout, String name, List<Payment> payments) throws XMLStreamException {
        boolean isSepa = isSepa(payout, payments.getFirst());
        xml.writeStartElement("PmtInf");
        element("PmtInfId", payout.number + "-" + name);
        element("PmtMtd", "TRF");
        counts(payments);
        if (isSepa) {
            xml.writeStartElement("PmtTpInf");
            xml.writeStartElement("SvcLvl");
            element("Cd", "SEPA");
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeStartElement("ReqdExctnDt");
        element("Dt", payout.paysOn.toString());
        xml.writeEndElement();
        named("Dbtr", payout.payer);
        account("DbtrAcct", payout.source());
        bank("DbtrAgt", payout.source());
        element("ChrgBr", isSepa ? "SLEV" : "SHAR");
        for (var payment : payments) transfer(payment);
        xml.writeEndElement();
    }

    private void transfer(Payment payment) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        element("EndToEndId", payment.endToEnd);
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", payment.paidUnit);
        xml.writeCharacters(payment.paid().value().toPlainString());
        xml.writeEndElement();
        xml.writeEndElement();
        if (payment.bic != null || payment.clearing != null) bank("CdtrAgt", payment.destination());
        named("Cdtr", payment.holder);
        account("CdtrAcct", payment.destination());
        xml.writeStartElement("RmtInf");
        element("Ustrd", Latin.of("Statement " + payment.statementNumber, WORDS));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void named(String element, @Nullable String name) throws XMLStreamException {
        xml.writeStartElement(element);
        element("Nm", Latin.of(String.valueOf(name), NAME));
        xml.writeEndElement();
    }

    /** By its IBAN, or by a number of another kind. */
    private void account(String element, Destination at) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("Id");
        if (at.iban() != null) element("IBAN", at.iban());
        else {
            xml.writeStartElement("Othr");
            element("Id", String.valueOf(at.account()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** By its BIC, by its code in a country's clearing, or by both; a debtor's bank is named in any case. */
    private void bank(String element, Destination at) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("FinInstnId");
        if (at.bic() != null) element("BICFI", at.bic());
        if (at.clearing() != null) {
            xml.writeStartElement("ClrSysMmbId");
            xml.writeStartElement("ClrSysId");
            element("Cd", at.clearing().name());
            xml.writeEndElement();
            element("MmbId", String.valueOf(at.bankCode()));
            xml.writeEndElement();
        }
        if (at.bic() == null && at.clearing() == null) {
            xml.writeStartElement("Othr");
            element("Id", "NOTPROVIDED");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
