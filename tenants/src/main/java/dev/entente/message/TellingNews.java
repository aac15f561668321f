package dev.entente.message;

import static java.util.stream.Collectors.toMap;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.job.BriefWork;
import dev.entente.job.Dispatch;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts news into the inboxes of everybody it concerns, once, and writes to those who want it at once. */
@ApplicationScoped
@Internal
@Transactional
public class TellingNews implements BriefWork {

    private static final Region<Asked, Optional<MailChoice>> CHOSEN = new Region<>();

    private static final String TELL = """
            update bulletin set told_at = ? where tenant_id = ? and id = any(?) and told_at is null
            returning audience, kind, title, text, path""";

    /** What is kept of a member and a kind of news. */
    private record Asked(UUID member, String kind) {}

    @Inject
    OneTrip trip;

    @Inject
    TenantCache cache;

    @Inject
    Bulk bulk;

    @Inject
    Preferences preferences;

    @Inject
    KnownKinds kinds;

    @Inject
    FindingMembers finding;

    @Inject
    Mailing mailing;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant current;

    @Inject
    Addresses addresses;

    @Inject
    InstantSource clock;

    @Inject
    Event<NoticesTold> told;

    @Override
    public String kind() {
        return Notifying.TELLING;
    }

    @Override
    public void run(UUID id) {
        runAll(List.of(id));
    }

    @Override
    public void runAll(List<UUID> ids) {
        var told = marked(ids);
        if (told.isEmpty()) return;
        var tenant = current.get();
        var reached = new HashSet<UUID>();
        for (var each : told) {
            var news = each.news();
            var members = members(each.audience()).stream()
                    .filter(member -> kinds.get(news.kind()).isFor(member.isHome()))
                    .toList();
            if (members.isEmpty()) continue;
            tell(members, news, tenant);
            members.forEach(member -> reached.add(member.id()));
        }
        if (!reached.isEmpty()) this.told.fire(new NoticesTold(reached));
    }

    /** Those that nobody has told yet, which are told by this; Hibernate would ask for them first. */
    private List<Bulletin> marked(List<UUID> ids) {
        var now = clock.instant();
        return trip.writing(
                TELL,
                (statement, behind) -> {
                    statement.setObject(behind + 1, now.atOffset(ZoneOffset.UTC));
                    statement.setObject(behind + 2, Scope.current().tenantId());
                    statement.setArray(behind + 3, statement.getConnection().createArrayOf("uuid", ids.toArray()));
                },
                row -> new Bulletin(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    private void tell(List<Member> members, News news, Tenant tenant) {
        var choices = choices(news.kind(), members);
        insert(members, news, choices, tenant);
        mail(members, news, choices, tenant);
    }

    private List<Member> members(Audience audience) {
        return switch (audience) {
            case Audience.Members(var ids) -> finding.active(ids);
            case Audience.OfPartner(var partner, var roles) -> finding.ofPartner(partner, roles);
            case Audience.OfVendor(var roles) -> finding.atHome(roles);
        };
    }

    /** Of those who have chosen. */
    private Map<UUID, MailChoice> choices(String kind, List<Member> members) {
        var asked = members.stream().map(member -> new Asked(member.id(), kind)).toList();
        var chosen = new HashMap<UUID, MailChoice>();
        cache.all(CHOSEN, asked, missing -> read(kind, missing))
                .forEach((each, choice) -> choice.ifPresent(mail -> chosen.put(each.member(), mail)));
        return chosen;
    }

    // Also of those who have not chosen, so that they are not asked for again.
    private Map<Asked, Optional<MailChoice>> read(String kind, List<Asked> missing) {
        var ids = missing.stream().map(Asked::member).toArray(UUID[]::new);
        var chosen = preferences.among(Scope.current().tenantId(), kind, ids).stream()
                .collect(toMap(preference -> preference.memberId, preference -> preference.mail));
        return missing.stream().collect(toMap(each -> each, each -> Optional.ofNullable(chosen.get(each.member()))));
    }

    private void insert(List<Member> members, News news, Map<UUID, MailChoice> choices, Tenant tenant) {
        var now = clock.instant();
        bulk.insertLast(members.stream()
                .map(member -> new Notice(Ids.next(), member, news, now, choice(choices, member) == MailChoice.DAILY))
                .toList());
        if (choices.containsValue(MailChoice.DAILY)) {
            dispatch.at(DailyLetter.next(now, tenant.zone()), DailyLetters.KIND, tenant.id());
        }
    }

    private void mail(List<Member> members, News news, Map<UUID, MailChoice> choices, Tenant tenant) {
        var root = addresses.of(tenant.slug());
        var letters = members.stream()
                .filter(member -> choice(choices, member) == MailChoice.AT_ONCE)
                .map(member -> NoticeLetter.of(member, news, root))
                .toList();
        // The inbox has it in any case.
        mailing.sendIfTaken(letters);
    }

    private static MailChoice choice(Map<UUID, MailChoice> choices, Member member) {
        return choices.getOrDefault(member.id(), MailChoice.AT_ONCE);
    }
}
