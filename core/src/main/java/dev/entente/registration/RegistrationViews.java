package dev.entente.registration;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of registrations say. */
@ApplicationScoped
class RegistrationViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("registrations", Set.of("q", "state", "partner"), RegistrationPermissions.READ));
    }
}
