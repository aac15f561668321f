package dev.entente.message;

import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
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

    /** A kind of news, and when it is mailed. */
    public record Choice(String kind, String words, MailChoice mail) {}

    /** By code of the kind. */
    public List<Choice> list() {
        var me = access.current();
        var chosen = preferences.of(me.id()).stream()
                .collect(toMap(preference -> preference.kind, preference -> preference.mail));
        return kinds.all().stream()
                .filter(kind -> kind.isFor(me.isHome()))
                .map(kind ->
                        new Choice(kind.code(), kind.words(), chosen.getOrDefault(kind.code(), MailChoice.AT_ONCE)))
                .toList();
    }

    /** By code of the kind; what is not named stays as it is. */
    public void choose(Map<String, MailChoice> wanted) {
        var known = list().stream().collect(toMap(Choice::kind, Choice::mail));
        var findings = new Findings();
        for (var kind : wanted.keySet()) {
            if (!known.containsKey(kind)) findings.add("/mail/" + kind, "There is no such kind of notice");
        }
        findings.refuse(MessageProblem.INVALID_PREFERENCES);
        var me = access.current();
        wanted.forEach((kind, mail) -> {
            if (known.get(kind) != mail) put(me.id(), kind, mail);
        });
    }

    private void put(UUID member, String kind, MailChoice mail) {
        var scope = Scope.current();
        preferences.put(scope.tenantId(), member, kind, scope.partnerId(), mail.name());
    }
}
