package dev.entente.sale;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of subscriptions say. */
@ApplicationScoped
class SubscriptionViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("subscriptions", Set.of("q", "state", "partner"), SalePermissions.READ));
    }
}
