package dev.entente.clock;

import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can be promised, from all capabilities. */
@Internal
@ApplicationScoped
class KnownOccasions {

    @Inject
    @Any
    Instance<Occasions> capabilities;

    @Inject
    Access access;

    /** By code. */
    List<Occasion> all() {
        return capabilities.stream()
                .flatMap(each -> each.occasions().stream())
                .sorted(Comparator.comparing(Occasion::code))
                .toList();
    }

    Optional<Occasion> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    Occasion get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Nobody promises " + code));
    }

    /** Of those of which whoever acts may read how they are kept: of records that it may see, and of such as only the vendor has. */
    Set<String> told() {
        return all().stream()
                .filter(each -> access.may(each.permission()) || each.isVendorsAlone() && !Clock.isHome())
                .map(Occasion::code)
                .collect(Collectors.toSet());
    }

    /** Of those whose records whoever acts may see. */
    String[] seen() {
        return all().stream()
                .filter(each -> access.may(each.permission()))
                .map(Occasion::code)
                .toArray(String[]::new);
    }
}
