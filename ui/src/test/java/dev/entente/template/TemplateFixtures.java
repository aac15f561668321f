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
}
