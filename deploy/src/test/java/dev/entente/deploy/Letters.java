package dev.entente.deploy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page where the letters of all workspaces on this machine are read. */
final class Letters {

    private final Page mailbox;

    /** Opened in somebody's browser. */
    Letters(BrowserContext browser) {
        mailbox = browser.newPage();
        mailbox.navigate("http://localhost:" + Harness.port() + "/mailbox");
    }

    /** The key in the link of the newest letter to an address, once it is there. */
    static String key(Chrome chrome, String subject, String address) {
        try (var browser = chrome.stranger()) {
            var mailbox = new Letters(browser);
            mailbox.letters(subject)
                    .filter(new Locator.FilterOptions().setHasText(address))
                    .first()
                    .click();
            return Postbox.key(mailbox.page().locator("pre").textContent());
        }
    }

    Page page() {
        return mailbox;
    }

    /** Waits for the letter, opens it, and follows its button to the page that it leads to. */
    Page follow(String subject, String button) {
        return follow(letters(subject), button);
    }

    /** The same of one to this address, where others get letters that are called the same. */
    Page follow(String subject, String address, String button) {
        return follow(letters(subject).filter(new Locator.FilterOptions().setHasText(address)), button);
    }

    private Page follow(Locator letters, String button) {
        letters.first().click();
        mailbox.waitForURL("**/mailbox/*");
        return mailbox.context()
                .waitForPage(() -> open().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(button))
                        .click());
    }

    FrameLocator open() {
        return mailbox.frameLocator("iframe");
    }

    /** In the list; the page itself looks for newer ones. */
    Locator letters(String subject) {
        return mailbox.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(subject));
    }
}
