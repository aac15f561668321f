package dev.entente.territory;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of territories say. */
@ApplicationScoped
class TerritoryViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("territories", Set.of("q", "holding"), TerritoryPermissions.READ));
    }
}
