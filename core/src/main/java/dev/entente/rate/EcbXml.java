package dev.entente.rate;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The European Central Bank's reference rates as XML: a cube of days, each a cube of rates of the euro. Knows nothing of entities
 * and of anything outside the file. Currencies that were given up long ago are passed over.
 */
final class EcbXml {

    private static final XMLInputFactory XML = factory();

    private final List<NewRate> rates = new ArrayList<>();

    private @Nullable LocalDate day;

    private EcbXml() {}

    // Of the JDK itself, whatever else lies on the class path.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static List<NewRate> read(byte[] file) {
        var read = new EcbXml();
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext()) read.see(reader, reader.next());
        } catch (XMLStreamException e) {
            throw RateFile.unreadable(
                    "It is no XML that can be read; download it again from the European Central Bank");
        }
        return read.rates;
    }

    private void see(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw RateFile.unreadable(
                        "It defines or uses entities, which no file of the European Central Bank does");
            case XMLStreamConstants.START_ELEMENT -> {
                if (reader.getLocalName().equals("Cube")) cube(reader);
            }
            default -> {
                // text between cubes says nothing
            }
        }
    }

    private void cube(XMLStreamReader reader) {
        var time = reader.getAttributeValue(null, "time");
        if (time != null) day = day(time);
        var currency = reader.getAttributeValue(null, "currency");
        var rate = reader.getAttributeValue(null, "rate");
        if (currency == null || rate == null) return;
        if (day == null) throw RateFile.unreadable("A rate of " + currency + " stands outside any day");
        if (Pairs.isKnown(currency)) rates.add(RateFigure.rate("EUR", currency, day, rate));
    }

    private static LocalDate day(String time) {
        try {
            return LocalDate.parse(time);
        } catch (DateTimeParseException e) {
            throw RateFile.unreadable("This is no day: " + RateFigure.brief(time));
        }
    }
}
