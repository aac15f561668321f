package dev.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import dev.entente.message.ReadingNotices;
import dev.entente.ui.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** The frame of pages that both sides see: the visitor's own, and none for who has not signed in. */
public final class EitherLayout extends Composite<Component> implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ReadingNotices notices;
    private final transient Bells bells;
    private final transient Suggestions suggestions;

    EitherLayout(Visit visit, ReadingNotices notices, Bells bells, Suggestions suggestions) {
        this.visit = visit;
        this.notices = notices;
        this.bells = bells;
        this.suggestions = suggestions;
    }

    @Override
    protected Component initContent() {
        return visit.visitor()
                .<Component>map(visitor -> visitor.home()
                        ? new VendorLayout(visit, notices, bells, suggestions)
                        : new PortalLayout(visit, notices, bells, suggestions))
                .orElseGet(Main::new);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        switch (getContent()) {
            case RouterLayout frame -> frame.showRouterLayoutContent(view);
            case Component bare -> bare.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        switch (getContent()) {
            case RouterLayout frame -> frame.removeRouterLayoutContent(old);
            case Component bare -> bare.getElement().removeAllChildren();
        }
    }
}
