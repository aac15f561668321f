package dev.entente.deploy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** A page to be looked at: the name of its picture, where it is, and what is done there before it is taken. */
record Picture(String name, String path, Consumer<Page> act) {

    /** What stands in braces in a path is the name of an {@link Exhibits exhibit}. */
    static Picture of(String name, String path) {
        return new Picture(name, path, page -> {});
    }

    Picture named(String another) {
        return new Picture(another, path, act);
    }

    Picture prefixed(String word) {
        return named(word + "-" + name);
    }

    Picture after(Consumer<Page> more) {
        return new Picture(name, path, act.andThen(more));
    }

    /** With this button clicked, the first of its name. */
    Picture click(String button) {
        var wanted = new Page.GetByRoleOptions().setName(button).setExact(true);
        return after(page -> page.getByRole(AriaRole.BUTTON, wanted).first().click());
    }

    Picture fill(String field, String text) {
        return after(page -> {
            page.getByLabel(field).first().fill(text);
            page.keyboard().press("Tab");
        });
    }

    /** With these words on the page. */
    Picture reads(String words) {
        return after(page -> page.getByText(words).first().waitFor());
    }

    /** Whether it shows the page of this route. */
    boolean shows(String route) {
        var pattern = route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+");
        return path.replaceFirst("\\?.*", "").replaceFirst("^/", "").matches(pattern);
    }
}
