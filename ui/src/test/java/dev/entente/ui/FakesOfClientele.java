package dev.entente.ui;

import dev.entente.clientele.Clientele;
import dev.entente.clientele.ComparingCustomers;
import dev.entente.clientele.IdealCustomer;
import dev.entente.clientele.WantingCustomers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** In place of the use cases of wanted customers. */
final class FakesOfClientele {

    static final Map<Class<?>, Object> ALL =
            Map.of(ComparingCustomers.class, new Comparing(), WantingCustomers.class, new Wanting());

    private FakesOfClientele() {}

    private static Clientele clientele() {
        return new Clientele(
                6, 2, 3, List.of(new Clientele.Line("Region is Nordics", 6, 2, 3, "6 of 8; of 3 it is not known")));
    }

    static final class Comparing extends ComparingCustomers {

        @Override
        public IdealCustomer ideal() {
            return World.current().ideal;
        }

        @Override
        public Optional<Clientele> of(UUID partnerId) {
            return Optional.ofNullable(of(List.of(partnerId)).get(partnerId));
        }

        @Override
        public Map<UUID, Clientele> of(Collection<UUID> partnerIds) {
            return World.current().ideal.wishes()
                    ? partnerIds.stream().collect(Collectors.toMap(id -> id, _ -> clientele()))
                    : Map.of();
        }
    }

    static final class Wanting extends WantingCustomers {

        @Override
        public IdealCustomer say(IdealCustomer seen, IdealCustomer ideal) {
            World.current().ideal = ideal;
            return ideal;
        }
    }
}
