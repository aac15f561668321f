package dev.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML file within a workbook, read from top to bottom. Knows nothing of entities and of anything outside itself, and
 * gives up when more comes out than such a file ever holds.
 */
final class XlsxPart implements AutoCloseable {

    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader reader;
    private final InputStream bytes;

    XlsxPart(ZipFile zip, ZipEntry entry, long most) throws IOException {
        bytes = new Bounded(zip.getInputStream(entry), most, Math.max(1, entry.getCompressedSize()));
        try {
            reader = XML.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            bytes.close();
            throw broken();
        }
    }

    // Of the JDK itself, whatever else lies on the class path.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Whether there is one more element that begins or ends, and which is then the current one. */
    boolean next() {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw broken();
                default -> {
                    // text between elements, comments and instructions say nothing
                }
            }
        }
    }

    private int event() {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Of whatever namespace: relations are named in their own. */
    String attributeOfAny(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return "";
    }

    /** Adds the text of the current element, without that of elements within; what is too long is only counted. */
    void text(Text into) {
        int depth = 1;
        while (depth > 0) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        into.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.END_DOCUMENT ->
                    throw broken();
                default -> {
                    // comments
                }
            }
        }
    }

    /** A text that grows in pieces and stops growing when it is too long for a cell. */
    static final class Text {

        private final StringBuilder kept = new StringBuilder();
        private long length;

        void add(char[] text, int at, int count) {
            length += count;
            if (kept.length() + count <= Limits.CELL) kept.append(text, at, count);
        }

        void clear() {
            kept.setLength(0);
            length = 0;
        }

        long length() {
            return length;
        }

        /** The beginning where it is too long. */
        String kept() {
            return length <= Limits.CELL ? kept.toString() : kept.substring(0, Math.min(kept.length(), Limits.SHOWN));
        }
    }

    static RuntimeException broken() {
        return TableProblem.unreadable(
                "The workbook is damaged, or holds what no spreadsheet writes. Save it again, or as CSV.");
    }

    private static RuntimeException refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch) {
                return TableProblem.tooLarge(
                        "More comes out of this workbook than a table holds. Send it as CSV, or in parts.");
            }
        }
        return broken();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** More came out than may. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Counts what is unpacked. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private final long most;
        private final long packed;
        private long count;
        private int run;

        Bounded(InputStream in, long most, long packed) {
            this.in = in;
            this.most = most;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int at, int length) throws IOException {
            int read = in.read(buffer, at, length);
            if (read <= 0) return read;
            count += read;
            for (int i = at; i < at + read; i++) run = buffer[i] == '<' ? 0 : run + 1;
            boolean bomb = count > Limits.UNSUSPICIOUS && count / packed > Limits.RATIO;
            if (count > most || run > Limits.RUN || bomb) throw new TooMuch();
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
