package dev.entente.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out what a file is by its bytes; its name and what the sender says of it do not count. */
final class Sniffing {

    private static final int SAMPLE = 65_536;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sniffing() {}

    /** How the text of a file is written; the words are for people. */
    record Encoding(Charset charset, String words, int mark) {}

    static boolean isZip(Path file) throws IOException {
        return startsWith(head(file), ZIP);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    /** A mark at the beginning decides; else what is UTF-8 to the last byte is UTF-8; else it is a Western Windows file. */
    static Encoding encoding(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) throw TableProblem.unreadable("The file is empty.");
        if (startsWith(head, OLD_EXCEL)) {
            throw TableProblem.unreadable("This is an old Excel file. Save it as .xlsx or as CSV, and send that.");
        }
        if (startsWith(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return new Encoding(StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return new Encoding(StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new Encoding(StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        return unmarked(file, head);
    }

    private static Encoding unmarked(Path file, byte[] head) throws IOException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && i % 2 == 0) even++;
            if (head[i] == 0 && i % 2 == 1) odd++;
        }
        // Latin letters have one byte of nothing in two.
        int most = head.length / 4;
        if (odd > most && even == 0) return new Encoding(StandardCharsets.UTF_16LE, "UTF-16 without a mark", 0);
        if (even > most && odd == 0) return new Encoding(StandardCharsets.UTF_16BE, "UTF-16 without a mark", 0);
        if (even + odd > 0) {
            throw TableProblem.unreadable("This is neither CSV nor an Excel workbook. Save it as one of the two.");
        }
        return isUtf8(file)
                ? new Encoding(StandardCharsets.UTF_8, "UTF-8", 0)
                : new Encoding(Charset.forName("windows-1252"), "Windows-1252 (Western European)", 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(SAMPLE);
        var letters = CharBuffer.allocate(SAMPLE);
        try (var in = Files.newByteChannel(file)) {
            while (in.read(bytes) >= 0) {
                if (!decodes(decoder, bytes.flip(), letters, false)) return false;
                bytes.compact();
            }
            return decodes(decoder, bytes.flip(), letters, true);
        }
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer letters, boolean end) {
        while (true) {
            var result = decoder.decode(bytes, letters.clear(), end);
            if (result.isError()) return false;
            if (result.isUnderflow()) return true;
        }
    }

    /** The text behind the mark; bytes that mean nothing become the sign for that. */
    static InputStream text(Path file, Encoding encoding) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), SAMPLE);
        in.skipNBytes(encoding.mark());
        return in;
    }

    static String sample(Path file, Encoding encoding) throws IOException {
        var head = head(file);
        var text = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        return text;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
