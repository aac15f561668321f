package dev.entente.approval;

import dev.entente.identity.Role;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a subject, by name; what is left out is not known.
 *
 * @param asker the roles of whoever asks
 * @param exceptional whether it needs an approval where no rule speaks of it
 */
public record Facts(Map<String, String> values, Set<Role> asker, boolean exceptional) {

    /** Can be asked of whatever subject: the roles of whoever asks. */
    public static final String ASKER = "asker";

    public Facts {
        values = Map.copyOf(values);
        asker = Set.copyOf(asker);
    }
}
