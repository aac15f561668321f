package dev.entente.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All permissions there are, from all capabilities. */
@ApplicationScoped
public class Catalog {

    @Inject
    @Any
    Instance<Permissions> contributions;

    private Map<String, Permission> permissions = Map.of();

    @PostConstruct
    void merge() {
        permissions = merge(
                contributions.stream().flatMap(c -> c.permissions().stream()).toList());
    }

    // A catalog that contradicts itself is found when the server starts, not when somebody asks.
    void start(@Observes Startup event) {
        all();
    }

    static Map<String, Permission> merge(List<Permission> contributed) {
        var merged = new TreeMap<String, Permission>();
        for (var permission : contributed) {
            if (merged.put(permission.code(), permission) != null) {
                throw new IllegalStateException("Two capabilities contribute " + permission.code());
            }
        }
        return Collections.unmodifiableMap(merged);
    }

    public Permission get(String code) {
        var permission = permissions.get(code);
        if (permission == null) throw new IllegalStateException("No capability contributes " + code);
        return permission;
    }

    public boolean knows(String code) {
        return permissions.containsKey(code);
    }

    /** By code. */
    public Collection<Permission> all() {
        return permissions.values();
    }

    /** What these roles may do. */
    public Set<String> codes(Set<Role> roles) {
        return all().stream()
                .filter(permission -> !Collections.disjoint(permission.roles(), roles))
                .map(Permission::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
