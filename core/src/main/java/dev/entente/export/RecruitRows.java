package dev.entente.export;

import dev.entente.application.Application;
import dev.entente.application.ApplicationFilter;
import dev.entente.application.ReadingApplications;
import dev.entente.identity.Internal;
import dev.entente.identity.NamingMembers;
import dev.entente.partner.BringingPartners;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.ProspectFilter;
import dev.entente.prospect.ReadingProspects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prospects and applications with who looks after them, and the codes of the partners that referred them. */
@Internal
@ApplicationScoped
@Transactional
class RecruitRows {

    @Inject
    ReadingProspects prospects;

    @Inject
    ReadingApplications applications;

    @Inject
    NamingMembers members;

    @Inject
    BringingPartners partners;

    /** A prospect, who works on it, and the partner that referred it. */
    public record ProspectRow(
            Prospect prospect,
            @Nullable String owner,
            @Nullable String referrer) {}

    /** An application, and who looks after it. */
    public record ApplicationRow(
            Application application, @Nullable String owner) {}

    List<ProspectRow> prospects(@Nullable UUID after, ProspectFilter filter, int limit) {
        var found = prospects.after(after, filter, limit);
        var names = names(found, each -> each.profile().owner());
        var referrers = partners.byId(found.stream()
                .map(each -> each.profile().referrer())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(each -> {
                    var referrer = of(referrers, each.profile().referrer());
                    return new ProspectRow(
                            each, of(names, each.profile().owner()), referrer == null ? null : referrer.code());
                })
                .toList();
    }

    List<ApplicationRow> applications(@Nullable UUID after, ApplicationFilter filter, int limit) {
        var found = applications.after(after, filter, limit);
        var names = names(found, Application::ownerId);
        return found.stream()
                .map(each -> new ApplicationRow(each, of(names, each.ownerId())))
                .toList();
    }

    private static <V> @Nullable V of(Map<UUID, V> all, @Nullable UUID id) {
        return id == null ? null : all.get(id);
    }

    private <T> Map<UUID, String> names(List<T> found, Function<T, @Nullable UUID> owner) {
        return members.names(found.stream().map(owner).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
