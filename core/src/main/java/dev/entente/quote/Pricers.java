package dev.entente.quote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.api.commercial.PricingModel;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.plugin.Pricer;
import dev.entente.quote.Basis.Asked;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Pricing models with the terms of programs, made ready once for many requests: terms never change. Each tenant has its own. */
@Internal
@ApplicationScoped
class Pricers {

    private static final int MOST = 1_000;

    private record Key(UUID tenantId, PricingModel<?> model, Asked asked) {}

    private final Cache<Key, Pricer<?>> made =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Models models;

    @Inject
    KnowingPlugins plugins;

    /** Empty where the model is not installed. */
    Optional<Pricer<?>> of(Asked asked) {
        var tenant = Scope.current().tenantId();
        models.pricedBy(asked.model()).ifPresent(plugins::settle);
        return models.pricing(asked.model())
                .map(model ->
                        made.get(new Key(tenant, model, asked), key -> StepModels.pricer(key.model(), key.asked())))
                .map(pricer -> (Pricer<?>) pricer);
    }
}
