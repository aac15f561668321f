package dev.entente.deploy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The letters on the page for whoever sits at the machine. */
final class Letters {

    private Letters() {}

    /** The key in the link of the newest letter to an address, once it is there. */
    static String key(Chrome chrome, String subject, String address) {
        try (var context = chrome.person("localhost", Form.LIGHT.screen())) {
            var page = context.newPage();
            page.navigate("/mailbox");
            // The page looks for new letters by itself.
            page.locator("nav a", new Page.LocatorOptions().setHasText(address))
                    .filter(new Locator.FilterOptions().setHasText(subject))
                    .first()
                    .click();
            return Postbox.key(page.locator("pre").textContent());
        }
    }
}
