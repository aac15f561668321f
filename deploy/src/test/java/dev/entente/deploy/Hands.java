package dev.entente.deploy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people do on a page by what they read on it. */
final class Hands {

    private static final WaitForOptions GONE = new WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private Hands() {}

    static void press(Page page, String button) {
        button(page, button).click();
    }

    /** Two clicks as fast as a mouse gives them, as some people press every button. */
    static void pressTwice(Page page, String button) {
        button(page, button).dblclick();
    }

    /** The button of the question that is open. */
    static Locator answer(Page page, String button) {
        return page.locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON, named(button));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** By the navigation at the side of the vendor's pages, until the page is there: its buttons may be on the one before too. */
    static void go(Page page, String place) {
        enter(page, place);
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(place).setExact(true))
                .waitFor();
    }

    /** By the navigation, out of the group that it is folded into. */
    static void enter(Page page, String place) {
        var item = "vaadin-side-nav-item:has-text('" + place + "')";
        page.locator("vaadin-side-nav").first().waitFor();
        if (!page.locator(item).isVisible())
            page.locator("vaadin-side-nav:has(" + item + ") > [slot=label]").click();
        page.locator(item).click();
    }

    /** Goes to an address as by a link on the page, until the server has answered and all of it is shown: a tenth of what a new page takes. */
    static void follow(Page page, String path) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.evaluate("""
                path => {
                  const link = Object.assign(document.createElement('a'), {href: path});
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", path));
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive?.())");
    }

    /** Types a field and leaves it. */
    static void write(Page page, String field, String text) {
        var at = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        at.fill(text);
        at.press("Tab");
    }

    /** Types what is meant into a list to choose from, and takes it by Enter once the list has found it. */
    static void choose(Page page, String field, String option) {
        var box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true));
        box.fill(option);
        // Enter takes what the list has marked; before the server has sent the list, there is nothing to take.
        page.locator("vaadin-combo-box-item[focused]")
                .filter(new Locator.FilterOptions().setHasText(option))
                .waitFor();
        box.press("Enter");
        page.locator("vaadin-combo-box-overlay[opened]").waitFor(GONE);
    }

    /** Types a part of what is meant into a list that is searched on the server, and takes what it has found. */
    static void find(Page page, String field, String typed, String option) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(field).setExact(true))
                .fill(typed);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        page.locator("vaadin-combo-box-overlay[opened]").waitFor(GONE);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).format(day);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
