package dev.entente.deploy;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People who use the product in a browser. */
final class People {

    /** What fades in is paler for a moment than it will be. */
    private static final String STILL = """
            () => {
              const still = root => root.getAnimations().every(it => it.playState !== 'running' || it.effect.getTiming().iterations === Infinity)
                && [...root.querySelectorAll('*')].every(each => !each.shadowRoot || still(each.shadowRoot));
              return still(document);
            }""";

    private static final String PASSWORD = "harbour-lantern-quiet-41";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private People() {}

    /** Somebody with a role, of the vendor or of a partner, signed in with a browser of their own. */
    static Page signedIn(Chrome chrome, TestTenant tenant, String role, @Nullable String partnerId) {
        var email = role.toLowerCase(Locale.ROOT) + "@" + tenant.slug() + ".example";
        var newcomer = new HashMap<String, Object>(
                Map.of("email", email, "name", "Robin Vale", "roles", List.of(role), "password", PASSWORD));
        if (partnerId != null) newcomer.put("partner", partnerId);
        TestTenant.taken(Harness.operator().post("/operator/v1/tenants/" + tenant.slug() + "/members", newcomer));
        return signedIn(chrome, tenant.slug(), email, PASSWORD);
    }

    /** Somebody who is known there already. */
    static Page signedIn(Chrome chrome, String slug, String email, String password) {
        var page = chrome.person(slug).newPage();
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator("h1").first().waitFor();
        return page;
    }

    /** What keeps people from using the page that is open. A frame that runs no script cannot be looked into. */
    static List<String> barriers(Page page) {
        return grave(page, new AxeRunOptions());
    }

    /** Of that, what is too pale to be read. */
    static List<String> paleness(Page page) {
        var contrast = new AxeRunOnlyOptions();
        contrast.setType("rule");
        contrast.setValues(List.of("color-contrast"));
        var options = new AxeRunOptions();
        options.setRunOnly(contrast);
        return grave(page, options);
    }

    /** In one go, and without all that is fine: the pages are long, and have no frames of ours. */
    private static List<String> grave(Page page, AxeRunOptions options) {
        page.waitForFunction(STILL);
        options.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        return axe.exclude("vaadin-connection-indicator").exclude("iframe[sandbox]").analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + node(rule.getNodes().getFirst()))
                .toList();
    }

    private static String node(CheckedNode node) {
        return node.getHtml() + ", " + node.getFailureSummary();
    }
}
