package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Single keys of every page: heard where nothing else listens to them, and left alone where something does. */
@OnProduct
class KeysStory {

    private static final String PAGE = """
            <input class="en-search-field" id="search">
            <a href="#" id="link">Anything</a>
            <vaadin-select><div id="choice" tabindex="0" role="button">Span</div></vaadin-select>
            <div role="menu"><div id="deed" tabindex="0" role="menuitem">CSV</div></div>
            <div role="listbox"><div id="option" tabindex="0" role="option">Open</div></div>
            <vaadin-confirm-dialog id="question"></vaadin-confirm-dialog>
            """;

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void listsMenusAndQuestionsKeepTheirKeys() {
        var page = chrome.stranger().newPage();
        page.route(
                "**/keys",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(PAGE)));
        page.navigate("/keys");
        page.addScriptTag(new AddScriptTagOptions().setPath(Path.of("../ui/src/main/webapp/js/keys.js")));
        assertThat(after(page, "#link", "/")).isEqualTo("search");
        for (var own : new String[] {"choice", "deed", "option"})
            assertThat(after(page, "#" + own, "/")).as(own).isEqualTo(own);
        page.evaluate("document.getElementById('question').setAttribute('opened', '')");
        assertThat(after(page, "#link", "/")).as("behind a question").isEqualTo("link");
    }

    /** Which element has the focus once a key was pressed on one. */
    private static Object after(Page page, String on, String key) {
        page.locator(on).focus();
        page.keyboard().press(key);
        return page.evaluate("document.activeElement.id");
    }
}
