package dev.entente.earning;

import dev.entente.api.PluginId;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.earning.ModelTerms.Why;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Installed;
import dev.entente.program.Offer;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Models with the terms of offers, read once for many requests: terms never change. Each tenant has its own, and a plugin's
 * jar its own; those that were asked for last stay.
 */
@Internal
@ApplicationScoped
class BoundTerms {

    private static final int MOST = 500;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private record Key(
            UUID tenantId,
            int resumed,
            PluginId model,
            @Nullable String digest,
            JsonNode terms,
            Why why) {}

    @Inject
    Models models;

    @Inject
    KnowingPlugins plugins;

    LongSupplier nanos = System::nanoTime;

    /** A binding, and until when it counts where it could not be made ready. */
    private record Kept(ModelTerms terms, long until) {}

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** What does not fit is tried again each time; what fails while it is made ready, which may take long, once a minute. */
    Binding of(Offer offer) {
        return of(offer, Why.BOOKED);
    }

    /** The same for what nobody books: what comes of asking counts for nothing. */
    Binding tried(Offer offer) {
        return of(offer, Why.TRIED);
    }

    private Binding of(Offer offer, Why why) {
        return models.pinned(offer.model(), offer.plugin())
                .map(installed -> settled(installed, offer.terms(), why))
                .orElseGet(() -> ModelTerms.missing(models, offer));
    }

    /** What is suspended is bound as any other: it is known what it would be asked for, and that is held. */
    private Binding settled(Installed installed, JsonNode terms, Why why) {
        var origin = installed.origin();
        int resumed = origin == null ? 0 : plugins.settle(origin);
        return of(Scope.current().tenantId(), resumed, installed, terms, why);
    }

    /** What an administrator resumes is made ready anew: each resumption begins with nothing that is kept. */
    Binding of(UUID tenant, int resumed, Installed installed, JsonNode written, Why why) {
        var key = new Key(tenant, resumed, installed.id(), installed.digest(), written, why);
        var known = known(key);
        if (known != null) return known;
        var binding = ModelTerms.bind(installed, written, why);
        if (binding instanceof ModelTerms terms) keep(key, terms);
        return binding;
    }

    private synchronized @Nullable ModelTerms known(Key key) {
        var found = kept.get(key);
        if (found == null) return null;
        return found.terms().isReady() || nanos.getAsLong() - found.until() < 0 ? found.terms() : null;
    }

    private synchronized void keep(Key key, ModelTerms terms) {
        kept.put(key, new Kept(terms, nanos.getAsLong() + PAUSE.toNanos()));
    }
}
