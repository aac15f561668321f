package dev.entente.drafting;

import dev.entente.drafting.DraftRemark.What;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whoever may approve of drafts that wait for a review, and their authors of what was decided. */
@Internal
@ApplicationScoped
class DraftNews implements NewsKinds {

    private static final String ASKED = "draft.asked";
    private static final String DECIDED = "draft.decided";

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(ASKED, "program drafts that wait for a review", true, false),
                new NewsKind(DECIDED, "decisions on program drafts of mine", true, false));
    }

    void asked(ProgramDraft draft) {
        var news = new News(
                ASKED, "A draft of " + draft.name() + " waits for a review", "", "program-drafts/" + draft.id());
        notifying.tell(new Audience.OfVendor(Set.of(Role.ADMINISTRATOR)), news);
    }

    void decided(ProgramDraft draft, List<DraftRemark> remarks, String verb, @Nullable String text) {
        var title = "Your draft of " + draft.name() + " was " + verb;
        var news = new News(DECIDED, title, text == null ? "" : text, "program-drafts/" + draft.id());
        var authors = remarks.stream()
                .filter(each -> each.what() == What.WROTE)
                .map(DraftRemark::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!authors.isEmpty()) notifying.tell(new Audience.Members(authors), news);
    }
}
