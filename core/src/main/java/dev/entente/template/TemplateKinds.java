package dev.entente.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Contributes the messages of one capability that can be worded; one bean each. */
public interface TemplateKinds {

    List<TemplateKind> kinds();

    /** What messages of a tenant's own may be about here; nothing, unless it says so. */
    default Optional<TemplateSubject> subject() {
        return Optional.empty();
    }

    /** What one has to be allowed before one is shown what a record says: all that the values are taken from. */
    List<String> permissions();

    /** What the placeholders stand for with a record of its own, for somebody who may see it; a problem where there is none. */
    Map<String, String> values(String kind, UUID record);
}
