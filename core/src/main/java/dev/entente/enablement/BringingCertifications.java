package dev.entente.enablement;

import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.State;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in and changes many certifications at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingCertifications {

    @Inject
    Certifications certifications;

    @Inject
    CertificationPaths paths;

    @Inject
    StoredCertifications stored;

    /** A partner, and what is said of one of its people. */
    public record New(UUID partnerId, Details details) {}

    /** What some partners have already. */
    public record Known(Map<UUID, List<Certification>> byPartner) {

        /** The one of the same person and path from the same day on. */
        public @Nullable Certification find(UUID partnerId, Details said) {
            var of = byPartner.getOrDefault(partnerId, List.of());
            var person = StoredCertifications.person(said, of);
            return of.stream()
                    .filter(each -> each.person.equals(person)
                            && each.path().equals(said.path())
                            && each.from().equals(said.from()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Those that there are, by code. */
    public Map<String, CertificationPath> paths(Collection<String> codes) {
        return paths.byCodes(codes.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(CertificationPath::code, Function.identity()));
    }

    /** What these partners have; nobody else changes it until this transaction ends. */
    public Known of(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return new Known(Map.of());
        return new Known(stored.locked(partnerIds).stream().collect(Collectors.groupingBy(Certification::partnerId)));
    }

    public Map<UUID, Certification> byId(Collection<UUID> ids) {
        return certifications.byIds(ids.stream().distinct().toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Certification::id, Function.identity()));
    }

    /** None of them is known yet. In the order given. */
    public List<Certification> add(List<New> said) {
        var added = said.stream()
                .map(each -> new Certification(
                        each.partnerId(), each.details(), StoredCertifications.person(each.details(), List.of())))
                .toList();
        stored.add(added);
        return added;
    }

    /** What is said of each now; they were read in this transaction. */
    public void change(Map<Certification, State> said) {
        stored.change("certification.changed", said, "A certification was corrected");
    }

    public void remove(Collection<Certification> some) {
        stored.remove(some);
    }
}
