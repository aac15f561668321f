package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions in dialogs are answered once, whether somebody clicks or presses Enter twice; and a list is gone through by keys alone. */
@OnProduct
class SecondClickStory {

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void whoAnswersAQuestionTwiceIsHeardOnce() {
        var tenant = TestTenant.open("reseller");
        var partner = tenant.partner("brightwater");
        tenant.partner("quicksilver");
        var page = People.signedIn(chrome, tenant, "ADMINISTRATOR", null);
        page.navigate("/partners/" + partner);
        addsAContact(page, "Robin Vale");
        Hands.answer(page, "Add contact").dblclick();
        page.getByText("You added Robin Vale").waitFor();
        addsAContact(page, "Kim Ode");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.getByText("You added Kim Ode").waitFor();
        page.reload();
        page.locator(".en-person-name").first().waitFor();
        assertThat(page.locator(".en-person-name").allInnerTexts()).containsExactlyInAnyOrder("Robin Vale", "Kim Ode");
        invites(page, tenant.slug());
        goesByKeys(page);
    }

    /** Down, up and down again in the list, one chosen, the search, the page of one, and the way to any other. */
    private static void goesByKeys(Page page) {
        page.navigate("/partners");
        var names = page.locator("vaadin-grid.en-grid a:visible");
        names.nth(1).waitFor();
        for (var key : new String[] {"j", "j", "k", "x"}) page.keyboard().press(key);
        page.getByText("1 partner chosen").waitFor();
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.closest('.en-search-field') !== null"))
                .isEqualTo(true);
        page.navigate("/partners");
        names.nth(1).waitFor();
        for (var key : new String[] {"j", "j", "Enter"}) page.keyboard().press(key);
        page.waitForURL(Pattern.compile(".*/partners/[0-9a-f-]{36}.*"));
        page.keyboard().press("Control+k");
        page.locator(".en-palette-head input").waitFor();
    }

    private static void addsAContact(Page page, String name) {
        Hands.button(page, "Add a contact").dblclick();
        Hands.answer(page, "Add contact").waitFor();
        Hands.write(page, "Name", name);
        assertThat(page.locator("vaadin-dialog[opened]").count()).isEqualTo(1);
    }

    private static void invites(Page page, String slug) {
        Hands.go(page, "Members");
        Hands.button(page, "Invite a member").dblclick();
        Hands.write(page, "Name", "Robin Vale");
        Hands.write(page, "Work e-mail", "robin@" + slug + ".example");
        page.getByLabel("Finance", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("vaadin-dialog[opened]").count()).isEqualTo(1);
        Hands.answer(page, "Send the invitation").dblclick();
        page.getByText("Robin Vale is invited").waitFor();
        var mailbox = new Letters(page.context());
        var letters = mailbox.letters("invites you to Acceptance")
                .filter(new Locator.FilterOptions().setHasText("robin@" + slug));
        letters.first().waitFor();
        assertThat(letters.count()).isEqualTo(1);
    }
}
