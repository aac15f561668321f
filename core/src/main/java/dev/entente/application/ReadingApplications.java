package dev.entente.application;

import dev.entente.application.ApplicationEdition.Kind;
import dev.entente.application.FindingAlike.Alike;
import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens.Range;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the applications that count. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.READ)
public class ReadingApplications {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Applications applications;

    @Inject
    ApplicationEditions editions;

    @Inject
    StoredApplications stored;

    @Inject
    FindingAlike alike;

    @Inject
    NamingMembers members;

    /** An application with the form that it answers, what is like it, and the names of the members that it speaks of. */
    public record Page(Application application, ApplicationForm form, List<Alike> alike, Map<UUID, String> names) {}

    public Page open(UUID id) {
        var application = stored.seen(id, null);
        var form = editions.numbered(application.program(), Kind.FORM, application.form())
                .map(each -> each.read(ApplicationForm.class))
                .orElse(ApplicationForm.NONE);
        boolean open = application.state().isOpen();
        return new Page(application, form, open ? alike.to(application) : List.of(), members.names(named(application)));
    }

    private static Collection<UUID> named(Application application) {
        var ids = new HashSet<UUID>();
        var items = application.items().stream().flatMap(item -> Stream.of(item.owner(), item.doneBy()));
        var entries = application.history().stream().map(Application.Entry::by);
        Stream.concat(Stream.concat(items, entries), Stream.of(application.ownerId()))
                .forEach(ids::add);
        ids.remove(null);
        return ids;
    }

    /** The names of members, for a list. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return members.names(ids);
    }

    /** Newest first. */
    public List<Application> list(ApplicationFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(filter.typed());
        return range.isAll()
                ? applications.page(filter.stateNames(), filter.program(), filter.owner(), part)
                : applications.pageFound(
                        filter.stateNames(), filter.program(), filter.owner(), range.from(), range.until(), part);
    }

    public int count(ApplicationFilter filter) {
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? applications.count(filter.stateNames(), filter.program(), filter.owner())
                        : applications.countFound(
                                filter.stateNames(), filter.program(), filter.owner(), range.from(), range.until()));
    }

    /** The next so many behind an id, in the order in which they were begun. */
    public List<Application> after(@Nullable UUID id, ApplicationFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = range(filter.typed());
        return range.isAll()
                ? applications.after(filter.stateNames(), filter.program(), filter.owner(), after, Limit.of(limit))
                : applications.afterFound(
                        filter.stateNames(),
                        filter.program(),
                        filter.owner(),
                        range.from(),
                        range.until(),
                        after,
                        Limit.of(limit));
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
