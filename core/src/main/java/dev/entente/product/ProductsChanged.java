package dev.entente.product;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Something else is said of products than before, of new ones too; others were taken out. */
public record ProductsChanged(List<Product> changed, Set<UUID> removed) {

    public ProductsChanged {
        changed = List.copyOf(changed);
        removed = Set.copyOf(removed);
    }
}
