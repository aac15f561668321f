package dev.entente.template;

import dev.entente.template.TemplateKind.Placeholder;
import dev.entente.template.WordingMessages.Worded;
import java.util.List;

/** Messages as they are worded. */
public final class TemplateFixtures {

    private TemplateFixtures() {}

    /** In the product's own words. */
    public static Worded accepted() {
        var kind = new TemplateKind(
                "registration.accepted",
                "Registration accepted",
                "Sent when a registration is approved",
                "registration",
                List.of(new Placeholder("customer", "The customer's name")),
                "Yours is {customer}.");
        return new Worded(kind, kind.usual(), 0, true, null);
    }

    /** Added by the tenant. */
    public static Worded own(String label, String about, String text) {
        var template = new OwnTemplate(label, about);
        return new Worded(subject(about).kind(template), text, 1, false, null);
    }

    /** With one thing that can stand in it, named as itself. */
    public static TemplateSubject subject(String about) {
        var name = about.equals("partner") ? about : "customer";
        return new TemplateSubject(about, List.of(new Placeholder(name, "The " + name + "'s name")));
    }
}
