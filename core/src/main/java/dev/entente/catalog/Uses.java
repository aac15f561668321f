package dev.entente.catalog;

import dev.entente.api.PluginId;
import java.util.List;
import java.util.Set;

/** Knows what in the tenant names models; one bean a capability that does. */
public interface Uses {

    /** In words for a list, such as "Cloud program, version 3". */
    List<String> of(Set<PluginId> models);
}
