package dev.entente.deploy;

import java.util.List;

/** What those see who are not signed in. */
final class EntryPages {

    /** At the installation's own address. */
    static final List<Picture> FRONT = List.of(
            Picture.of("front", "/"),
            Picture.of("front-unknown", "/")
                    .fill("Find your workspace", "nobody")
                    .click("Go to sign-in"),
            Picture.of("sign-up", "/sign-up"),
            Picture.of("sign-up-errors", "/sign-up").click("Open the workspace").reads("This is needed"),
            Picture.of("sign-up-filled", "/sign-up")
                    .fill("Company", "Acme")
                    .fill("Your name", "Ada Byron")
                    .fill("Work e-mail", "ada@acme.example")
                    .fill("Password", "seven green apples"),
            Picture.of("mailbox", "/mailbox"));

    /** At the address of a workspace. */
    static final List<Picture> DOOR = List.of(
            Picture.of("sign-in", "/sign-in"),
            Picture.of("sign-in-wrong", "/sign-in").after(page -> {
                page.locator("input[name=username]").fill("ada@acme.example");
                page.locator("input[name=password]").fill("not the password");
                page.keyboard().press("Enter");
                page.getByText("let you in").first().waitFor();
            }),
            Picture.of("forgotten", "/forgotten"),
            Picture.of("forgotten-sent", "/forgotten")
                    .fill("Work e-mail", "nobody@acme.example")
                    .click("Send me a link")
                    .reads("Look into your mail"),
            Picture.of("new-password-expired", "/new-password/no-such-key"),
            Picture.of("invitation-expired", "/invitation/no-such-key"),
            Picture.of("verification-expired", "/verification/no-such-key"),
            Picture.of("interested", "/interested"),
            Picture.of("apply", "/apply/acme-partner-program"),
            Picture.of("apply-missing", "/apply/acme-partner-program").click("Next"),
            Picture.of("apply-closed", "/apply/no-such-program"));

    /** With the links of letters. */
    static final List<Picture> LETTERS = List.of(
            Picture.of("invitation", "/invitation/{invitation}"),
            Picture.of("new-password", "/new-password/{new-password}"));

    static final List<Picture> VERIFICATION = List.of(Picture.of("verification", "/verification/{verification}"));

    private EntryPages() {}
}
