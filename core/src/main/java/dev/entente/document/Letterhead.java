package dev.entente.document;

import dev.entente.branding.Brand;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: the logo or the name over a line in the vendor's colour, and what and where one is below. */
final class Letterhead extends PdfPageEventHelper {

    private static final float LINE = 74;
    private static final float MARGIN = 48;

    private final Brand brand;
    private final @Nullable Image logo;
    private final String title;
    private final Letters letters;

    Letterhead(Brand brand, @Nullable Image logo, String title, Letters letters) {
        this.brand = brand;
        this.logo = logo;
        this.title = title;
        this.letters = letters;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var page = document.getPageSize();
        float top = page.getTop() - LINE;
        if (logo == null) name(writer, top + 10);
        else {
            logo.setAbsolutePosition(MARGIN, top + 10);
            canvas.addImage(logo);
        }
        canvas.setColorStroke(Letters.colour(brand.palette().accent()));
        canvas.setLineWidth(2);
        canvas.moveTo(MARGIN, top);
        canvas.lineTo(page.getRight() - MARGIN, top);
        canvas.stroke();
        below(writer, title, Element.ALIGN_LEFT, MARGIN);
        below(writer, "Page " + writer.getPageNumber(), Element.ALIGN_RIGHT, page.getRight() - MARGIN);
    }

    private void name(PdfWriter writer, float y) {
        var name = new Phrase(
                brand.design().name(), letters.name(brand.palette().light().text()));
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, name, MARGIN, y, 0);
    }

    private void below(PdfWriter writer, String text, int side, float x) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), side, new Phrase(text, letters.muted()), x, MARGIN - 16, 0);
    }
}
