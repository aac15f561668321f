package dev.entente.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypeTest {

    @TempDir
    private Path folder;

    @Test
    void isFoundFromTheBytes() throws IOException {
        assertThat(type("%PDF-1.7\n")).isEqualTo(FileType.PDF);
        assertThat(type("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR")).isEqualTo(FileType.PNG);
        assertThat(type("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF")).isEqualTo(FileType.JPEG);
        assertThat(type("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isEqualTo(FileType.SVG);
        assertThat(type("name,amount\nacme,12\n")).isEqualTo(FileType.TEXT);
        assertThat(type("<html><script>alert(1)</script></html>")).isEqualTo("text/html");
        assertThat(type("MZ\u0090\u0000\u0003\u0000")).isNotIn(FileType.TEXT, FileType.PDF);
    }

    @Test
    void looksIntoAnArchiveForWhatItsOfficeProgramPutThere() throws IOException {
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(FileType.XLSX);
        assertThat(zip("xl/workbook.xml", "[Content_Types].xml")).isEqualTo(FileType.XLSX);
        assertThat(zip("[Content_Types].xml", "word/document.xml")).isEqualTo(FileType.DOCX);
        assertThat(zip("[Content_Types].xml", "ppt/presentation.xml")).isEqualTo(FileType.PPTX);
        assertThat(zip("readme.txt")).isEqualTo("application/zip");
    }

    @Test
    void tellsFilesWithMacros() throws IOException {
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))
                .isEqualTo("application/vnd.ms-office.vba");
    }

    /** Whatever it says that it is: nobody writes a document of so many parts, and opening it would cost whoever does. */
    @Test
    void anArchiveOfVeryManyEntriesIsNoDocument() throws IOException {
        var parts = Stream.concat(
                Stream.of("[Content_Types].xml", "word/document.xml"),
                IntStream.range(0, 100_000).mapToObj(Integer::toString));
        assertThat(zip(parts.toArray(String[]::new))).isEqualTo("application/zip");
    }

    @Test
    void isNotTakenInByTheHeadOfAnArchiveAlone() throws IOException {
        assertThat(type("PK\u0003\u0004" + "rubbish".repeat(50))).isEqualTo("application/octet-stream");
    }

    @Test
    void textIsCsvOnlyWhereCsvIsAskedFor() {
        assertThat(FileType.among(Set.of(FileType.CSV), FileType.TEXT)).isEqualTo(FileType.CSV);
        assertThat(FileType.among(Set.of(FileType.PDF), FileType.TEXT)).isEqualTo(FileType.TEXT);
        assertThat(FileType.among(Set.of(FileType.CSV), "text/html")).isEqualTo("text/html");
        assertThat(FileType.among(Set.of(FileType.CSV, FileType.TEXT), FileType.TEXT))
                .isEqualTo(FileType.TEXT);
    }

    private String type(String latin) throws IOException {
        return FileType.of(
                Files.write(folder.resolve("upload.exe.pdf.html"), latin.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private String zip(String... entries) throws IOException {
        var file = folder.resolve("upload");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return FileType.of(file);
    }
}
