package dev.entente.ui.branding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.branding.Colour;
import dev.entente.branding.Design;
import dev.entente.branding.Palette;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.portal.Welcome;
import dev.entente.ui.shell.PortalFoot;
import java.util.List;
import java.util.Locale;

/**
 * The portal as partners would see the draft, smaller: the same components, classes and tokens as the real one, with a
 * partner and amounts that do not exist. To look at only; nothing in it takes the focus.
 */
final class Preview extends Div {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "Home";

    private final transient Samples samples;
    private final Div frame = new Div();
    private final Paragraph caption = new Paragraph();
    private Design design = Design.plain("", "#3a4654");
    private String logo = "";
    private String page = HOME;

    Preview(Samples samples) {
        this.samples = samples;
        addClassName("en-preview");
        frame.addClassName("en-preview-frame");
        frame.getElement().setAttribute("inert", true).setAttribute("aria-hidden", "true");
        look("Light");
        wide("Desktop");
        caption.addClassName("en-muted");
        caption.getElement().setAttribute("role", "status");
        var pages = new Choice("Page", List.of(HOME, "Statement"), way -> {
            page = way;
            draw();
        });
        var ways = new Div(
                pages,
                new Choice("Light or dark", List.of("Light", "Dark"), this::look),
                new Choice("Width", List.of("Desktop", "Phone"), this::wide));
        ways.addClassName("en-preview-ways");
        add(ways, frame, caption);
    }

    private void look(String way) {
        frame.getElement().setAttribute("data-look", way.toLowerCase(Locale.ROOT));
    }

    private void wide(String way) {
        frame.getElement().setAttribute("data-width", way.toLowerCase(Locale.ROOT));
    }

    /** Shows this one; the logo is an address, or data. */
    void show(Design shown, String shownLogo) {
        design = shown;
        logo = shownLogo;
        draw();
    }

    private void draw() {
        Colour.parse(design.accent())
                .ifPresent(accent -> frame.getElement()
                        .setAttribute("style", Palette.of(accent).css()));
        caption.setText("What a seller of the made-up partner " + Samples.PARTNER + " would see.");
        var portal = new Div(header(), page.equals(HOME) ? home() : samples.statement(), new PortalFoot(design));
        portal.addClassName("en-portal");
        frame.removeAll();
        frame.add(portal);
    }

    private Header header() {
        var name = new Span(design.name());
        name.addClassName("en-brand-name");
        var where = new Span("Partner portal");
        where.addClassName("en-muted");
        var brand = new Div(new Image(logo, ""), new Div(name, where));
        brand.addClassName("en-brand");
        var nav = new Nav(link(HOME, "home"), link("Statements", "statement"));
        nav.addClassName("en-portal-nav");
        var bar = new Div(brand, nav);
        bar.addClassName("en-portal-bar");
        return new Header(bar);
    }

    private Component link(String text, String glyph) {
        var link = new Anchor("", new Glyph(glyph), new Span(text));
        link.getElement().setAttribute("highlight", page.equals(HOME) == text.equals(HOME));
        return link;
    }

    private Component home() {
        var view = new Div(new Welcome(design, "Maya", Samples.PARTNER + " \u00b7 Silver"), samples.home());
        view.addClassName("en-portal-page");
        return view;
    }
}
