package dev.entente.document;

import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.branding.Colour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One paper, written from top to bottom: the vendor's logo or name over a line in its colour, then whatever is added, and the
 * page's number below. Fonts are embedded, so that any name can be read anywhere. What it says is text, never markup.
 */
public final class Paper {

    private static final float EDGE = 48;
    private static final float TOP = 96;
    /** A title, the columns of a table, and its first row. */
    private static final float LEAST_BELOW = 96;

    private static final float LOGO_WIDTH = 150;
    private static final float LOGO_HEIGHT = 34;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, EDGE, EDGE, TOP, EDGE + 16);
    private final Letters letters = new Letters();
    private final Colour accent;
    private final PdfWriter writer;

    /** Begun; nothing of it is there before {@link #bytes}. */
    public Paper(Brand brand, Optional<BrandLogo> logo, String title) {
        this.accent = brand.palette().light().text();
        this.writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Letterhead(brand, image(logo), title, letters));
        document.addTitle(title);
        document.addAuthor(brand.design().name());
        document.setDocumentLanguage("en");
        document.open();
    }

    // A drawing is not made of pixels, and PDF knows no SVG: then the name stands in its place.
    private static @Nullable Image image(Optional<BrandLogo> logo) {
        var pixels = logo.filter(
                each -> each.type().equals("image/png") || each.type().equals("image/jpeg"));
        if (pixels.isEmpty()) return null;
        try {
            var image = Image.getInstance(pixels.get().bytes());
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            return image;
        } catch (IOException e) {
            return null;
        }
    }

    /** What it is, and one quiet line below. */
    public Paper heading(String title, String quiet) {
        document.add(paragraph(title, letters.title(), 0, 2));
        document.add(paragraph(quiet, letters.muted(), 0, 14));
        return this;
    }

    /** Begins the next page where nothing of it would stand below its title. */
    public Paper part(String title) {
        if (writer.getVerticalPosition(true) - document.bottom() < LEAST_BELOW) document.newPage();
        document.add(paragraph(title, letters.part(), 16, 6));
        return this;
    }

    /** Each line of the text for itself. */
    public Paper text(String text) {
        text.lines().forEach(line -> document.add(paragraph(line, letters.plain(), 0, 3)));
        return this;
    }

    public Paper quiet(String text) {
        document.add(paragraph(text, letters.muted(), 4, 3));
        return this;
    }

    private static Paragraph paragraph(String text, Font font, float before, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** Names and what they are, two in a row. */
    public Paper facts(Map<String, String> facts) {
        var table = table(new float[] {1, 2, 1, 2});
        facts.forEach((name, value) -> {
            table.addCell(bare(name, letters.muted(), Element.ALIGN_LEFT));
            table.addCell(bare(value, letters.plain(), Element.ALIGN_LEFT));
        });
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER); // of what fills the last row
        table.completeRow();
        document.add(table);
        return this;
    }

    /** A column of a table: what is above it, how wide it is beside the others, and whether it holds figures. */
    public record Column(String name, float width, boolean figures) {}

    /** Rows under their columns; the columns are said again on each page. */
    public Paper table(List<Column> columns, List<List<String>> rows) {
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) widths[i] = columns.get(i).width();
        var table = table(widths);
        table.setHeaderRows(1);
        for (var column : columns) table.addCell(head(column));
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) table.addCell(cell(row.get(i), columns.get(i)));
        }
        document.add(table);
        return this;
    }

    /** Figures below each other at the right; the last one is what they come to. */
    public Paper sum(Map<String, String> figures) {
        var table = table(new float[] {4, 2});
        table.setKeepTogether(true);
        int row = 0;
        for (var each : figures.entrySet()) {
            boolean isLast = ++row == figures.size();
            var font = isLast ? letters.strong() : letters.plain();
            table.addCell(line(bare(each.getKey(), font, Element.ALIGN_RIGHT), isLast));
            table.addCell(line(bare(each.getValue(), font, Element.ALIGN_RIGHT), isLast));
        }
        document.add(table);
        return this;
    }

    private PdfPCell line(PdfPCell cell, boolean isAbove) {
        if (!isAbove) return cell;
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColorTop(Letters.colour(accent));
        cell.setBorderWidthTop(1);
        return cell;
    }

    private static PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    private PdfPCell head(Column column) {
        var cell = bare(column.name(), letters.muted(), side(column));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColorBottom(Letters.colour(accent));
        cell.setBorderWidthBottom(1);
        return cell;
    }

    private PdfPCell cell(String text, Column column) {
        var cell = bare(text, letters.plain(), side(column));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColorBottom(Letters.LINE);
        cell.setBorderWidthBottom(0.5f);
        return cell;
    }

    private static int side(Column column) {
        return column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
    }

    private static PdfPCell bare(String text, Font font, int side) {
        var cell = new PdfPCell(new Phrase(new Chunk(text, font)));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(side);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(5);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(6);
        return cell;
    }

    /** The finished paper, as PDF. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }
}
