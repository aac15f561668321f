package dev.entente.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says who did what, where that is part of what is shown: the names of the members that are in reach. */
@Internal
@ApplicationScoped
@Transactional
public class NamingMembers {

    @Inject
    Members members;

    /** By id; who is not in reach, or was never there, is left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return members.all(List.copyOf(ids)).stream().collect(Collectors.toMap(Member::id, Member::name, (a, b) -> a));
    }
}
