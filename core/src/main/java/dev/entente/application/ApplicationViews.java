package dev.entente.application;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of applications say. */
@ApplicationScoped
class ApplicationViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("applications", Set.of("q", "state", "program"), ApplicationPermissions.READ));
    }
}
