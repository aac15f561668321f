package dev.entente.catalog;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells administrators of plugins that are not asked any more. */
@Internal
@ApplicationScoped
class CatalogNews implements NewsKinds {

    private static final String SUSPENDED = "plugin.suspended";

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(SUSPENDED, "plugins that failed and are suspended", true, false));
    }

    void suspended(String plugin, String version, String because) {
        var title = "The plugin " + plugin + " " + version + " is suspended";
        var text = because + ". What needs it is held until you resume it; nothing is paid by guessing.";
        notifying.tell(
                new Audience.OfVendor(Set.of(Role.ADMINISTRATOR)),
                new News(SUSPENDED, title, text, "plugins/" + plugin));
    }
}
