package dev.entente.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook as what it is, a zip of XML files: which sheet is the first, the texts that its cells share, which numbers are days. */
final class XlsxPackage implements AutoCloseable {

    private static final String ROOT = "xl/";

    private final ZipFile zip;
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private int sheets;
    private String sheetName = "";
    private String sheetPath = "";
    private boolean from1904;

    XlsxPackage(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw XlsxPart.broken();
        }
        try {
            if (zip.size() > Limits.ENTRIES) {
                throw TableProblem.tooLarge("The workbook has more parts than are read. Send it as CSV.");
            }
            workbook(relations());
            styles();
            sharedTexts();
        } catch (RuntimeException | IOException e) {
            close();
            throw e;
        }
    }

    String sheetName() {
        return sheetName;
    }

    /** How many sheets there are, hidden ones among them. */
    int sheets() {
        return sheets;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    /** The text that cells share under a number. */
    String text(int index) {
        if (index < 0 || index >= texts.size()) throw XlsxPart.broken();
        return texts.get(index);
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    XlsxPart sheet() throws IOException {
        return part(sheetPath, Limits.SHEET);
    }

    private XlsxPart part(String path, long most) throws IOException {
        var entry = entry(path);
        if (entry == null) {
            throw TableProblem.unreadable("This is no Excel workbook. Save it as .xlsx or as CSV, and send that.");
        }
        return new XlsxPart(zip, entry, most);
    }

    private @Nullable ZipEntry entry(String path) {
        return zip.getEntry(path);
    }

    private Map<String, String> relations() throws IOException {
        var targets = new HashMap<String, String>();
        try (var part = part(ROOT + "_rels/workbook.xml.rels", Limits.PART)) {
            while (part.next()) {
                if (part.begins("Relationship")) targets.put(part.attribute("Id"), part.attribute("Target"));
            }
        }
        return targets;
    }

    private void workbook(Map<String, String> targets) throws IOException {
        try (var part = part(ROOT + "workbook.xml", Limits.PART)) {
            while (part.next()) {
                if (part.begins("workbookPr")) from1904 = isTrue(part.attribute("date1904"));
                if (part.begins("sheet")) sheet(part, targets);
            }
        }
        if (sheetPath.isEmpty()) throw TableProblem.unreadable("The workbook has no sheet that can be seen.");
    }

    private void sheet(XlsxPart part, Map<String, String> targets) {
        sheets++;
        var state = part.attribute("state");
        boolean seen = state.isEmpty() || state.equals("visible");
        if (!seen || !sheetPath.isEmpty()) return;
        var target = targets.getOrDefault(part.attributeOfAny("id"), "");
        sheetName = part.attribute("name");
        sheetPath = target.startsWith("/") ? target.substring(1) : ROOT + target;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void styles() throws IOException {
        if (entry(ROOT + "styles.xml") == null) return;
        var own = new HashMap<String, String>();
        boolean cells = false;
        try (var part = part(ROOT + "styles.xml", Limits.PART)) {
            while (part.next()) {
                if (part.begins("numFmt")) own.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                if (part.begins("cellXfs")) cells = true;
                if (part.ends("cellXfs")) cells = false;
                if (cells && part.begins("xf")) days.add(XlsxDays.isDay(part.attribute("numFmtId"), own));
            }
        }
    }

    private void sharedTexts() throws IOException {
        if (entry(ROOT + "sharedStrings.xml") == null) return;
        var text = new XlsxPart.Text();
        int phonetic = 0;
        try (var part = part(ROOT + "sharedStrings.xml", Limits.TEXTS)) {
            while (part.next()) {
                if (part.begins("rPh")) phonetic++;
                if (part.ends("rPh")) phonetic--;
                if (part.begins("t") && phonetic == 0) part.text(text);
                if (part.ends("si")) {
                    add(text);
                    text.clear();
                }
            }
        }
    }

    // A text that is too long is kept as the words for that, which no cell begins with by itself.
    private void add(XlsxPart.Text text) {
        if (texts.size() == Limits.TEXT_COUNT) {
            throw TableProblem.tooLarge("The workbook has more texts than are read. Send it as CSV, or in parts.");
        }
        texts.add(text.length() <= Limits.CELL ? text.kept() : TOO_LONG + text.length());
    }

    /** Begins what stands for a text that is too long, with how long it is behind. */
    static final String TOO_LONG = "\u0000";

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
