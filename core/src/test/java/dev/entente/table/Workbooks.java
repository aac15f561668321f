package dev.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, also such as no spreadsheet would write. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /** Writes what a part holds. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    Workbooks() {
        part("xl/workbook.xml", HEAD + """
                <workbook xmlns="m" xmlns:r="r"><sheets><sheet name="Secret" sheetId="2" state="hidden" r:id="r2"/>\
                <sheet name="Sales" sheetId="1" r:id="r1"/></sheets></workbook>""");
        part("xl/_rels/workbook.xml.rels", HEAD + """
                <Relationships xmlns="p"><Relationship Id="r1" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>""");
        part("xl/styles.xml", HEAD + """
                <styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
                <numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""");
    }

    Workbooks part(String path, String text) {
        return part(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Workbooks part(String path, Part content) {
        parts.put(path, content);
        return this;
    }

    Workbooks sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet xmlns=\"m\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Path in(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "t", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The same bytes again and again, so that a megabyte of zip becomes a gigabyte. */
    static Part repeated(String before, String again, long megabytes, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            var block = again.repeat(1_000_000 / again.length()).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < megabytes; i++) out.write(block);
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }
}
