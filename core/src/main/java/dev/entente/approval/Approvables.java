package dev.entente.approval;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All kinds of things that are approved, from all capabilities. */
@Internal
@ApplicationScoped
public class Approvables {

    @Inject
    @Any
    Instance<Approvable> kinds;

    /** By kind. */
    public List<Approvable> all() {
        return kinds.stream().sorted(Comparator.comparing(Approvable::kind)).toList();
    }

    public Approvable get(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ApprovalProblem.UNKNOWN_SUBJECT_KIND, "Look at the list of policies for those there are."));
    }

    /** What partners are not to find out of a kind by trying. */
    public Set<String> secret(String kind) {
        return get(kind).facts().stream()
                .filter(KnownFact::secret)
                .map(KnownFact::name)
                .collect(Collectors.toSet());
    }

    /** What rules may ask of a kind, by name. */
    Map<String, KnownFact> facts(String kind) {
        var facts = new LinkedHashMap<String, KnownFact>();
        for (var fact : get(kind).facts()) facts.put(fact.name(), fact);
        return facts;
    }
}
