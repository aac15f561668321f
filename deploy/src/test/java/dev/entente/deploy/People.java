package dev.entente.deploy;

import com.deque.html.axecore.playwright.AxeBuilder;
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
        var page = chrome.person(tenant.slug()).newPage();
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator("h1").first().waitFor();
        return page;
    }

    /** What keeps people from using the page that is open. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
