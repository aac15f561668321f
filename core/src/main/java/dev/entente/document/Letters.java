package dev.entente.document;

import dev.entente.branding.Colour;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of one paper, embedded in it: those of names in Latin, Greek and Cyrillic alike. */
final class Letters {

    static final Color INK = new Color(0x1c, 0x20, 0x2b);
    static final Color QUIET = new Color(0x5a, 0x62, 0x70);
    static final Color LINE = new Color(0xd9, 0xdc, 0xe3);

    private final BaseFont regular = read("LiberationSans-Regular.ttf");
    private final BaseFont bold = read("LiberationSans-Bold.ttf");

    private static BaseFont read(String name) {
        try (var in = BaseFont.class.getResourceAsStream("/liberation/" + name)) {
            if (in == null) throw new IllegalStateException("The font is missing: " + name);
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Color colour(Colour of) {
        return new Color(of.red(), of.green(), of.blue());
    }

    Font title() {
        return new Font(bold, 18, Font.NORMAL, INK);
    }

    Font part() {
        return new Font(bold, 11, Font.NORMAL, INK);
    }

    Font plain() {
        return new Font(regular, 9, Font.NORMAL, INK);
    }

    Font strong() {
        return new Font(bold, 11, Font.NORMAL, INK);
    }

    Font muted() {
        return new Font(regular, 9, Font.NORMAL, QUIET);
    }

    Font name(Colour accent) {
        return new Font(bold, 15, Font.NORMAL, colour(accent));
    }
}
