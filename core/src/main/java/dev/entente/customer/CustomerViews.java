package dev.entente.customer;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of customers say. */
@ApplicationScoped
class CustomerViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList(
                "customers",
                Set.of("q", "region", "segment", "industry", "size", "deals", "partner"),
                CustomerPermissions.READ));
    }
}
