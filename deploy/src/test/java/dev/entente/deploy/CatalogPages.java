package dev.entente.deploy;

import com.microsoft.playwright.Page;
import java.util.List;

/** The catalog's pages outside of any tenant. */
final class CatalogPages {

    /** For whoever shows no token. */
    static final List<Picture> DOORS = List.of(
            Picture.of("publishing-sign-in", "/publishing/sign-in"),
            Picture.of("operating-sign-in", "/operating/sign-in"));

    static final List<Picture> PUBLISHER = List.of(
            Picture.of("publishing", "/publishing"),
            Picture.of("publishing-listed", "/publishing/versions/capped-share/1.0.0"),
            Picture.of("publishing-found", "/publishing/versions/capped-share/1.2.0"),
            Picture.of("publishing-codes", "/publishing/codes/unordered"));

    static final List<Picture> OPERATOR = List.of(
            Picture.of("operating", "/operating"),
            Picture.of("operating-review", "/operating/versions/capped-share/1.1.0"),
            Picture.of("operating-refusing", "/operating/versions/capped-share/1.1.0")
                    .click("Refuse"),
            Picture.of("operating-publishers", "/operating/publishers"),
            Picture.of("operating-publisher", "/operating/publishers/brightline-labs"));

    private CatalogPages() {}

    static void signIn(Page page, String path, String token) {
        page.navigate(path);
        page.waitForURL("**" + path + "/sign-in");
        page.locator("vaadin-password-field input").fill(token);
        Hands.press(page, "Sign in");
    }
}
