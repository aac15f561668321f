package dev.entente.ui.kit;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/**
 * A record as one row of a phone: the name, what it leads to (nowhere: empty), an amount or another short word at the
 * end, a quiet line below it, and a badge (none: empty).
 */
public record Card(String name, String href, String end, String line, String badge, Tone tone) {

    public Card(String name, String href, String end, String line) {
        this(name, href, end, line, "", Tone.NEUTRAL);
    }

    static <T> LitRenderer<T> cell(ValueProvider<T, Card> card, String button) {
        return LitRenderer.<T>of("""
                <div class="en-card"><div>${item.href
                  ? html`<a class="en-row-link" href=${item.href}>${item.name}</a>` : html`<b>${item.name}</b>`}
                <span class="en-money" data-sign=${item.sign}>${item.end}</span></div>
                <div><span class="en-muted">${item.line}</span>${item.badge
                  ? html`<vaadin-badge class="en-badge" data-tone=${item.tone}>${item.badge}</vaadin-badge>` : ''}</div>
                """ + button + "</div>")
                .withProperty("href", row -> card.apply(row).href())
                .withProperty("name", row -> card.apply(row).name())
                .withProperty("end", row -> card.apply(row).end())
                .withProperty("sign", row -> card.apply(row).end().startsWith(Format.MINUS) ? -1 : 0)
                .withProperty("line", row -> card.apply(row).line())
                .withProperty("badge", row -> card.apply(row).badge())
                .withProperty("tone", row -> card.apply(row).tone().css());
    }
}
