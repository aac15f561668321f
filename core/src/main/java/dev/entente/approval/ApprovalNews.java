package dev.entente.approval;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells those who are waited for that something waits, and whoever asked what became of it. */
@Internal
@ApplicationScoped
class ApprovalNews implements NewsKinds {

    private static final String WAITING = "approval.waiting";
    private static final String ANSWER = "approval.answer";
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);

    @Inject
    Notifying notifying;

    @Inject
    Waiters waiters;

    @Inject
    FindingMembers members;

    @Inject
    Approvables approvables;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(WAITING, "requests that wait for my approval", true, false),
                new NewsKind(ANSWER, "what becomes of approvals that we asked for", true, true));
    }

    void on(@Observes ApprovalChanged event) {
        var request = event.request();
        var name = request.number() + " for " + request.title();
        switch (event.what()) {
            case WAITS -> waiting(request, "Waiting for you: " + name, request.reason());
            case ESCALATED -> waiting(request, "Nobody decided in time: " + name, request.reason());
            case ANSWERED -> waiting(request, "Answered: " + name, "See what they say.");
            case QUESTIONED -> asker(request, "A question about " + name, "It goes on when you have answered.");
            case APPROVED -> asker(request, "Approved: " + name, "You can go on with it.");
            case DECLINED -> asker(request, "Declined: " + name, because(request.because()));
            case STUCK -> stuck(request, name);
            case WITHDRAWN -> withdrawn(request, name);
            case ASKED, OVERTAKEN -> {
                // those whom it concerns have done it
            }
        }
    }

    private void waiting(ApprovalRequest request, String title, String text) {
        var whom = waiters.of(request);
        if (whom.isEmpty()) return;
        notifying.tell(new Audience.Members(whom), new News(WAITING, title, text, "approvals/" + request.id()));
    }

    private void stuck(ApprovalRequest request, String name) {
        var administrators = members.atHome(Set.of(Role.ADMINISTRATOR)).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
        var news = new News(
                WAITING,
                "Nobody can decide " + name,
                "Whoever would has left, or had a part in it. Say who decides instead, or take the request back.",
                "approvals/" + request.id());
        notifying.tell(new Audience.Members(administrators), news);
        var text = "Whoever would decide is not there. The administrators know, and name somebody else.";
        asker(request, "Nobody can decide now: " + name, text);
    }

    // Whoever takes back what others asked for tells them; what a partner does, the partner knows.
    private void withdrawn(ApprovalRequest request, String name) {
        var scope = Scope.current();
        if (scope.isHome() && !Objects.equals(scope.memberId(), request.askedBy()))
            asker(request, "Taken back: " + name, because(request.because()));
    }

    private void asker(ApprovalRequest request, String title, String text) {
        var about = approvables.get(request.kind());
        var partner = request.partnerId();
        if (partner != null) {
            var news = new News(ANSWER, title, text, about.portalPath(request.subjectId()));
            notifying.tell(new Audience.OfPartner(partner, SELLERS), news);
        }
        var asker = request.askedBy();
        if (asker == null || members.active(List.of(asker)).stream().noneMatch(Member::isHome)) return;
        notifying.tell(
                new Audience.Members(Set.of(asker)), new News(ANSWER, title, text, about.path(request.subjectId())));
    }

    private static String because(@Nullable String because) {
        return because == null ? "" : because;
    }
}
