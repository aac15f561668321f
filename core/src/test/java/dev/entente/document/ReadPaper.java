package dev.entente.document;

import dev.entente.branding.BrandLogo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What stands on a paper: its text, its pictures, and the colour of the line below its head. */
public final class ReadPaper {

    private static final Pattern STROKE = Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+) RG");

    private final PdfReader pdf;

    private ReadPaper(PdfReader pdf) {
        this.pdf = pdf;
    }

    public static ReadPaper of(byte[] bytes) {
        try {
            return new ReadPaper(new PdfReader(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        var text = new StringBuilder();
        try {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The pictures of each page, by width and height in points of their own: "61x17". */
    public List<List<String>> pictures() {
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var found = new ArrayList<String>();
            var objects = (PdfDictionary) PdfReader.getPdfObject(
                    pdf.getPageN(page).getAsDict(PdfName.RESOURCES).get(PdfName.XOBJECT));
            if (objects != null)
                for (var name : objects.getKeys()) {
                    var picture = (PdfDictionary) PdfReader.getPdfObject(objects.get(name));
                    if (PdfName.IMAGE.equals(picture.getAsName(PdfName.SUBTYPE)))
                        found.add(picture.getAsNumber(PdfName.WIDTH).intValue() + "x"
                                + picture.getAsNumber(PdfName.HEIGHT).intValue());
                }
            pages.add(found);
        }
        return pages;
    }

    /** The colours in which lines are drawn on the first page: "#3d4fc4". */
    public List<String> lines() {
        try {
            var content = new String(pdf.getPageContent(1), StandardCharsets.ISO_8859_1);
            return STROKE.matcher(content)
                    .results()
                    .map(found -> "#" + part(found.group(1)) + part(found.group(2)) + part(found.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String share) {
        return "%02x".formatted(Math.round(Float.parseFloat(share) * 255));
    }

    /** A logo of so many points. */
    public static BrandLogo logo(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BrandLogo() {

            @Override
            public String type() {
                return "image/png";
            }

            @Override
            public byte[] bytes() {
                return bytes.toByteArray();
            }
        };
    }
}
