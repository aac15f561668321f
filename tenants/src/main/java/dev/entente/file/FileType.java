package dev.entente.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What a file is, by its bytes. What its sender calls it is not asked. */
public final class FileType {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String PDF = "application/pdf";
    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";
    public static final String SVG = "image/svg+xml";
    public static final String TEXT = "text/plain";

    private static final Tika TIKA = new Tika();
    private static final int HEAD = 65_536;
    private static final int MOST_ENTRIES = 100_000;
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Map<String, String> OFFICE =
            Map.of("xl/workbook.xml", XLSX, "word/document.xml", DOCX, "ppt/presentation.xml", PPTX);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(CSV, "CSV"),
            Map.entry(XLSX, "Excel (.xlsx)"),
            Map.entry(DOCX, "Word (.docx)"),
            Map.entry(PPTX, "PowerPoint (.pptx)"),
            Map.entry(PDF, "PDF"),
            Map.entry(PNG, "PNG"),
            Map.entry(JPEG, "JPEG"),
            Map.entry("image/gif", "GIF"),
            Map.entry("image/webp", "WebP"),
            Map.entry(SVG, "SVG"),
            Map.entry(TEXT, "plain text"),
            Map.entry("text/html", "HTML"),
            Map.entry("application/zip", "ZIP"));

    private FileType() {}

    /** What people call it; a media type that is none of the usual ones stays as it is. */
    public static String words(String type) {
        return WORDS.getOrDefault(type, type);
    }

    /** "JPEG, PDF, PNG" */
    public static String words(Set<String> types) {
        return types.stream().map(FileType::words).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    public static String of(Path file) throws IOException {
        var type = TIKA.detect(head(file));
        return ZIPPED.contains(type) ? inZip(file) : type;
    }

    /** What it is taken for where these types are: text that says no more of itself may be a CSV file. */
    static String among(Set<String> types, String found) {
        // A first line such as "Subject,Date" looks like a letter.
        boolean text = found.startsWith("message/") || found.startsWith("text/") && !found.equals("text/html");
        return types.contains(CSV) && !types.contains(found) && text ? CSV : found;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    // Only the list at the end of the archive is read; nothing is unpacked.
    private static String inZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var known = OFFICE.keySet().stream()
                    .filter(part -> zip.getEntry(part) != null)
                    .findFirst();
            if (known.isEmpty() || zip.size() > MOST_ENTRIES) return "application/zip";
            boolean macros = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            return macros ? "application/vnd.ms-office.vba" : OFFICE.getOrDefault(known.get(), "application/zip");
        } catch (ZipException damaged) {
            return "application/octet-stream";
        }
    }
}
