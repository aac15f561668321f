package dev.entente.imports;

import static dev.entente.imports.ImportFixtures.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.customer.BringingCustomers;
import dev.entente.customer.Customer;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerFixtures;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.NamedCustomer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTargetTest {

    private static final String HEADER = "Customer,Domain,Region,Segment,Industry,Size\n";

    private final Known known = new Known(List.of(
            CustomerFixtures.described(
                    "Osprey Rail",
                    "osprey.example",
                    new CustomerProfile("Nordics", "Enterprise", null, Size.UP_TO_1000)),
            CustomerFixtures.described("Heron Foods", null, CustomerProfile.UNKNOWN)));

    @Test
    void anEmptyCellLeavesWhatIsKnown() {
        assertThat(fates("Osprey Rail,www.osprey.example,,,,\n")).containsExactly(new Fate.Same());
        assertThat(fates("OSPREY,osprey.example,,,Transport,\n")).containsExactly(new Fate.Changed());
        assertThat(known.changed.values())
                .containsExactly(new CustomerProfile("Nordics", "Enterprise", "Transport", Size.UP_TO_1000));
    }

    @Test
    void aDomainDecidesWhoItIsAndElseTheName() {
        assertThat(fates("heron foods.,,,,,\nHeron Foods,heron.example,,,,\n"))
                .containsExactly(new Fate.Same(), new Fate.New());
    }

    @Test
    void rowsThatMeanOneCompanyAreFound() {
        var rows =
                "Kestrel,kestrel.example,,,,\nKestrel AG,https://www.kestrel.example/de,,,,\nkestrel,,,,,\nKESTREL,,,,,\n";
        assertThat(findings(rows))
                .containsExactly(
                        "3 customer: Row 2 names it already; keep one of them",
                        "5 customer: Row 4 names it already; keep one of them");
    }

    @Test
    void aSizeIsOneOfOursOrSaysHowManyPeopleWorkThere() {
        assertThat(findings("A,,,,,51-250\nB,,,,,5001+\nC,,,,,More than 5000 people\nD,,,,,1200\n"))
                .containsExactly(
                        "4 size: Write 1-50, 51-250, 251-1000, 1001-5000 or 5001+, or how many people work there");
        assertThat(findings("A,,,,,0\nB,,,,,-3\n"))
                .containsExactly(
                        "2 size: Say how many people work there, or leave it out",
                        "3 size: Say how many people work there, or leave it out");
        assertThat(Size.of(50)).isEqualTo(Size.UP_TO_50);
        assertThat(Size.of(51)).isEqualTo(Size.UP_TO_250);
        assertThat(Size.of(5_001)).isEqualTo(Size.MORE);
    }

    @Test
    void whatNobodyCanBeCalledIsSaidAtItsCell() {
        assertThat(findings("!!!,,,,,\nA,not a domain,,,,\nB,,%s,,,\n".formatted("x".repeat(101))))
                .containsExactly(
                        "2 customer: Use at least one letter or digit",
                        "3 domain: Write the customer's internet domain, such as example.com, or leave it out",
                        "4 region: Use at most 100 characters");
    }

    @Test
    void whomANewOneMayBeIsSaidBeforehand() {
        try (var walk =
                walk(Kind.CUSTOMERS, HEADER + "Osprey Rail Ltd,,,,,\nOsprey,,,,,\nHeron Foods,heron.example,,,,\n")) {
            var found = target().remarkable(walk.next(10));
            assertThat(found)
                    .containsExactlyInAnyOrder("Osprey Rail (osprey.example)", "Heron Foods (without a domain)");
            assertThat(target().remark(found))
                    .contains("Osprey Rail (osprey.example)", "become customers of their own");
        }
        assertThat(target().remark(List.of())).isEmpty();
    }

    private List<Fate> fates(String rows) {
        try (var walk = walk(Kind.CUSTOMERS, HEADER + rows)) {
            var entries = walk.next(10);
            var fates = target().check(entries, (_, _) -> false);
            target().take(entries);
            return fates;
        }
    }

    private List<String> findings(String rows) {
        try (var walk = walk(Kind.CUSTOMERS, HEADER + rows)) {
            var entries = walk.next(10);
            target().check(entries, (_, _) -> false);
            return entries.stream()
                    .flatMap(entry -> entry.first().findings().stream())
                    .map(finding -> finding.row() + " " + finding.field() + ": " + finding.says())
                    .toList();
        }
    }

    private CustomerTarget target() {
        var target = new CustomerTarget();
        target.customers = known;
        return target;
    }

    /** Some that are known, in place of a database. */
    private static final class Known extends BringingCustomers {

        private final List<Customer> all;
        private final Map<Customer, CustomerProfile> changed = new HashMap<>();

        Known(List<Customer> all) {
            this.all = all;
        }

        @Override
        public Map<NamedCustomer, Customer> known(Collection<NamedCustomer> named) {
            var found = new HashMap<NamedCustomer, Customer>();
            for (var each : named) {
                var customer = find(each);
                if (customer != null) found.put(each, customer);
            }
            return found;
        }

        private @Nullable Customer find(NamedCustomer named) {
            return all.stream()
                    .filter(each -> key(each.name(), each.domain()).equals(key(named.name(), named.domain())))
                    .findFirst()
                    .orElse(null);
        }

        private static String key(String name, @Nullable String domain) {
            return NamedCustomer.keyOf(name, Objects.requireNonNullElse(domain, ""));
        }

        @Override
        public Map<NamedCustomer, Customer> hold(Collection<NamedCustomer> named) {
            return known(named);
        }

        @Override
        public Map<UUID, Customer> held(Collection<UUID> ids) {
            return Map.of();
        }

        @Override
        public List<Customer> beginningLike(Collection<NamedCustomer> named) {
            return all;
        }

        @Override
        public Map<NamedCustomer, Customer> add(Map<NamedCustomer, CustomerProfile> said) {
            var added = new HashMap<NamedCustomer, Customer>();
            said.forEach((named, profile) ->
                    added.put(named, CustomerFixtures.described(named.name(), named.domain(), profile)));
            return added;
        }

        @Override
        public void change(Map<Customer, CustomerProfile> said) {
            changed.putAll(said);
        }
    }
}
