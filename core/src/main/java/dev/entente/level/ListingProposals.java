package dev.entente.level;

import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.LoadingPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Shows proposals of reviews; to a partner's member, those about that partner. */
@ApplicationScoped
@Transactional
@Requires(LevelPermissions.READ)
public class ListingProposals {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    StatelessSession session;

    @Inject
    LevelProposals proposals;

    @Inject
    StoredProposals stored;

    @Inject
    ReadingPartners partners;

    @Inject
    LoadingPrograms programs;

    /** A proposal with the names of whom and what it is about, and of the tiers as the review knew them. */
    public record Row(
            LevelProposal proposal, String partner, String program, String programName, String from, String to) {}

    /** The newest first. */
    public List<Row> list(LevelFilter filter, int offset, int limit) {
        return limit == 0 ? List.of() : rows(new ProposalQuery(filter).page(session, offset, limit));
    }

    public int count(LevelFilter filter) {
        return Math.toIntExact(new ProposalQuery(filter).count(session));
    }

    /** The next so many behind an id. */
    public List<Row> after(@Nullable UUID id, LevelFilter filter, int limit) {
        return rows(new ProposalQuery(filter).after(session, id == null ? BEFORE_ALL : id, limit));
    }

    public Row open(UUID id) {
        return rows(List.of(stored.seen(id))).getFirst();
    }

    /** How many proposals and appeals wait for the vendor. */
    public int waiting() {
        return Math.toIntExact(proposals.waiting());
    }

    private List<Row> rows(List<LevelProposal> found) {
        if (found.isEmpty()) return List.of();
        var names = partners.names(
                found.stream().map(LevelProposal::partnerId).distinct().toList());
        var known = programs.all().stream().collect(Collectors.toMap(each -> each.id(), each -> each));
        return found.stream()
                .map(each -> {
                    var program = Objects.requireNonNull(known.get(each.programId()));
                    var from = each.from();
                    return new Row(
                            each,
                            names.getOrDefault(each.partnerId(), ""),
                            program.code(),
                            program.name(),
                            from == null ? "" : program.tierName(from).orElse(from),
                            program.tierName(each.to()).orElse(each.to()));
                })
                .toList();
    }
}
