package dev.entente.payout;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Files of payments, none of which leaves without having been compared with a schema of our own for the parts that are written. ISO's
 * is not handed on with this: say where it lies with -Dpain.xsd, and each file is compared with that as well.
 */
final class PainSchema {

    private static final List<Schema> SCHEMAS = Stream.concat(
                    Stream.of(new File("src/test/resources/payout/transfers.xsd")),
                    Stream.ofNullable(System.getProperty("pain.xsd")).map(File::new))
            .map(PainSchema::schema)
            .toList();

    private PainSchema() {}

    static String written(Payout payout, List<Payment> payments) {
        var file = PainFile.write(payout, payments);
        try {
            validate(file);
        } catch (SAXException e) {
            throw new AssertionError(file, e);
        }
        return file;
    }

    static void validate(String file) throws SAXException {
        for (var schema : SCHEMAS)
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }

    private static Schema schema(File file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
