package dev.entente.template;

import dev.entente.template.TemplateKind.Placeholder;
import java.util.List;

/** What a tenant's own message may be about: as interfaces and screens name it ("registration"), and what can stand in it. */
public record TemplateSubject(String code, List<Placeholder> placeholders) {

    public TemplateSubject {
        placeholders = List.copyOf(placeholders);
    }

    /** A message about it that a tenant has added. */
    TemplateKind kind(OwnTemplate own) {
        return kind(own.kind, own.label);
    }

    /** One that is being written and has no name yet. */
    TemplateKind kind(String code, String label) {
        return new TemplateKind(code, label, "Your own, about a " + this.code, this.code, placeholders, "");
    }
}
