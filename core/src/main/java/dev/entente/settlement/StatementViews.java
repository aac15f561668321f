package dev.entente.settlement;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of statements say. */
@ApplicationScoped
class StatementViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(
                new ViewedList("statements", Set.of("q", "partner", "period", "state"), SettlementPermissions.READ));
    }
}
