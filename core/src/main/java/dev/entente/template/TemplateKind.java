package dev.entente.template;

import java.util.List;

/**
 * A message that can be worded: what names it for ever ("registration.accepted"), what it is called, when it is used, what can
 * stand in it in place of a name, and the words of the product itself.
 *
 * @param records what a preview is made with, in the words of the screen: "registration"
 */
public record TemplateKind(
        String code, String label, String used, String records, List<Placeholder> placeholders, String usual) {

    /** What stands in a text as {name}, and what is put there. */
    public record Placeholder(String name, String words) {}

    public TemplateKind {
        placeholders = List.copyOf(placeholders);
    }

    /** Whether the tenant has added it. */
    public boolean isOwn() {
        return OwnTemplate.is(code);
    }
}
