package dev.entente.sale;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the lists of sales and of subscriptions say. */
@ApplicationScoped
class SaleViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(
                new ViewedList("sales", Set.of("q", "kind", "partner"), SalePermissions.READ),
                new ViewedList("subscriptions", Set.of("q", "state", "partner"), SalePermissions.READ));
    }
}
