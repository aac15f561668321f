package dev.entente.message;

import static java.util.stream.Collectors.toMap;

import dev.entente.audit.Audit;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a member wants by e-mail, for each kind of news that its side is told. */
@ApplicationScoped
@Transactional
@Requires(MessagePermissions.OWN_NOTICES)
public class ChoosingMail {

    @Inject
    Preferences preferences;

    @Inject
    KnownKinds kinds;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** A kind of news, and when it is mailed. */
    public record Choice(String kind, String words, MailChoice mail) {}

    /** Where it goes. */
    public String address() {
        return access.current().email();
    }

    /** By code of the kind. */
    public List<Choice> list() {
        var me = access.current();
        var chosen = preferences.of(me.id()).stream()
                .collect(toMap(preference -> preference.kind, preference -> preference.mail));
        return kinds.all().stream()
                .filter(kind -> kind.isFor(me.isHome()))
                .map(kind ->
                        new Choice(kind.code(), kind.heading(), chosen.getOrDefault(kind.code(), MailChoice.AT_ONCE)))
                .toList();
    }

    /** By code of the kind; what is not named stays as it is. */
    public void choose(Map<String, MailChoice> wanted) {
        var known = list().stream().collect(toMap(Choice::kind, Choice::mail));
        var findings = new Findings();
        for (var kind : wanted.keySet()) {
            if (!known.containsKey(kind)) findings.add("/kinds", "There is no kind of notice called " + kind);
        }
        findings.refuse(MessageProblem.INVALID_PREFERENCES);
        var changed = new TreeMap<>(wanted);
        changed.entrySet().removeIf(choice -> known.get(choice.getKey()) == choice.getValue());
        if (changed.isEmpty()) return;
        var me = access.current().id();
        changed.forEach((kind, mail) -> put(me, kind, mail));
        var before = new TreeMap<>(known);
        before.keySet().retainAll(changed.keySet());
        audit.record("notices.chosen", "member", me, before, changed);
    }

    private void put(UUID member, String kind, MailChoice mail) {
        var scope = Scope.current();
        preferences.put(scope.tenantId(), member, kind, scope.partnerId(), mail.name());
    }
}
