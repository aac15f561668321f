package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Signing;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A publisher hands in a jar on its page, and the operator looks at it, lists it and retires it on theirs. */
@OnProduct
class PublishingStory {

    private static final String PAYS =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.of(\"Agreed\", Amount.of(\"7.00\", \"EUR\").exact())))";

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @TempDir
    Path folder;

    private final String code = "labs-" + UUID.randomUUID().toString().substring(0, 6);
    private final String plugin = "p" + code.substring(5);
    private final KeyPair keys = Keys.pair();

    @Test
    void aJarIsHandedInReviewedListedAndRetiredOnScreen() throws IOException {
        var token = taken(Harness.operator()
                        .post("/operator/v1/catalog/publishers", Map.of("code", code, "name", "The " + code)))
                .path("token")
                .asString();
        var key = Map.of("key", Keys.text(keys.getPublic()));
        taken(Harness.operator().post("/operator/v1/catalog/publishers/" + code + "/keys", key));
        var publisher = chrome.stranger().newPage();
        CatalogPages.signIn(publisher, "/publishing", "nonsense-nonsense");
        publisher.getByText("let you in").first().waitFor();
        CatalogPages.signIn(publisher, "/publishing", token);
        publisher.getByText("No plugins yet").waitFor();
        assertThat(People.barriers(publisher)).isEmpty();
        handIn(publisher, jar(false));
        publisher.getByText("it is not signed").first().waitFor();
        handIn(publisher, jar(true));
        Hands.link(publisher, "Look at it, and ask for a review").click();
        Hands.press(publisher, "Ask for a review");
        publisher.getByText("Somebody has to look at it").waitFor();
        assertThat(People.barriers(publisher)).isEmpty();
        decides();
        publisher.reload();
        publisher.getByText("It was retired").waitFor();
        assertThat(publisher.locator("body").innerText()).contains("A newer one comes", "Mara Lindqvist");
        Hands.press(publisher, "Sign out");
        publisher.waitForURL("**/publishing/sign-in");
        publisher.navigate("/publishing");
        publisher.waitForURL("**/publishing/sign-in");
    }

    private void decides() {
        var operator = chrome.stranger().newPage();
        CatalogPages.signIn(
                operator, "/operating", Harness.installation().secrets().of("operator-token"));
        Hands.link(operator, plugin + " 1.0.0").click();
        Hands.button(operator, "List").click();
        Hands.write(operator, "Your name", "Mara Lindqvist");
        Hands.answer(operator, "List it").click();
        Hands.button(operator, "Retire").click();
        Hands.write(operator, "Why", "A newer one comes");
        Hands.answer(operator, "Retire it for good").click();
        operator.getByText("Retired by Mara Lindqvist").waitFor();
        assertThat(People.barriers(operator)).isEmpty();
        Hands.link(operator, "Publishers").click();
        Hands.link(operator, "The " + code).click();
        operator.getByText("Trusted", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        assertThat(People.barriers(operator)).isEmpty();
    }

    private static void handIn(Page page, Path jar) {
        var chooser = page.waitForFileChooser(() -> Hands.press(page, "Choose a jar"));
        chooser.setFiles(jar);
    }

    private Path jar(boolean signed) throws IOException {
        var plain = folder.resolve(plugin + ".jar");
        HostilePlugins.jar(plain, "1.0.0", ">=1.0.0 & <2.0.0", Map.of("P" + plugin.substring(1), PAYS));
        if (!signed) return plain;
        var out = folder.resolve("signed.jar");
        Signing.sign(Archive.read(plain), keys.getPrivate(), out);
        return out;
    }
}
