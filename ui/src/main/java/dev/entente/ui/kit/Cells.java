package dev.entente.ui.kit;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import dev.entente.api.Amount;

/** The light cells of lists: no component for each row. */
final class Cells {

    private Cells() {}

    static <T> LitRenderer<T> badge(ValueProvider<T, String> text, ValueProvider<T, Tone> tone) {
        return LitRenderer.<T>of("""
                <vaadin-badge class="en-badge" data-tone=${item.tone} ?hidden=${!item.text}>${item.text}</vaadin-badge>""")
                .withProperty("text", text)
                .withProperty("tone", row -> tone.apply(row).css());
    }

    /** On several lines where it is long. */
    static <T> LitRenderer<T> wrapped(ValueProvider<T, String> text) {
        return LitRenderer.<T>of("<span class='en-wrap'>${item.text}</span>").withProperty("text", text);
    }

    static <T> LitRenderer<T> stage(
            ValueProvider<T, String> text, ValueProvider<T, Tone> tone, ValueProvider<T, Integer> percent) {
        return LitRenderer.<T>of("""
                <vaadin-badge class="en-badge en-stage" data-tone=${item.tone} style="--fill:${item.percent}%">\
                ${item.text}</vaadin-badge>""")
                .withProperty("text", text)
                .withProperty("tone", row -> tone.apply(row).css())
                .withProperty("percent", percent);
    }

    static <T> LitRenderer<T> progress(ValueProvider<T, String> words, ValueProvider<T, Integer> percent) {
        return LitRenderer.<T>of("""
                <div class="en-cell-2"><span class="en-money">${item.words}</span><span class="en-progress-bar" aria-hidden="true">\
                <span .style=${"width:" + item.percent + "%"}></span></span></div>""").withProperty("words", words).withProperty("percent", percent);
    }

    static <T> LitRenderer<T> link(
            ValueProvider<T, String> href, ValueProvider<T, String> name, ValueProvider<T, String> more) {
        return LitRenderer.<T>of("""
                <div class="en-cell-2"><a href=${item.href} class="en-row-link">${item.name}</a>\
                <span class="en-muted">${item.more}</span></div>""")
                .withProperty("href", href)
                .withProperty("name", name)
                .withProperty("more", more);
    }

    static <T> LitRenderer<T> named(ValueProvider<T, String> name, ValueProvider<T, String> more) {
        return LitRenderer.<T>of("""
                <div class="en-cell-2"><span>${item.name}</span><span class="en-muted">${item.more}</span></div>""").withProperty("name", name).withProperty("more", more);
    }

    static <T> LitRenderer<T> money(ValueProvider<T, Amount> amount) {
        return LitRenderer.<T>of("<span class='en-money' data-sign=${item.sign}>${item.text}</span>")
                .withProperty("text", row -> Format.user().money(amount.apply(row)))
                .withProperty("sign", row -> Long.signum(amount.apply(row).minor()));
    }

    static <T> LitRenderer<T> whole(ValueProvider<T, Amount> amount) {
        return LitRenderer.<T>of("<span class='en-money'>${item.text}</span>")
                .withProperty("text", row -> Format.user().whole(amount.apply(row)));
    }
}
