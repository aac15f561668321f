package dev.entente.identity;

import static java.util.Objects.requireNonNull;

import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the members that the scope reaches: a partner's sees its own colleagues. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_READ)
public class ReadingMembers {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    public Member find(UUID id) {
        return members.find(id)
                .filter(member -> isInReach(member.partnerId()))
                .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_MEMBER, "Look it up in the list of members."));
    }

    // The database says the same; this fence holds without it.
    static boolean isInReach(@Nullable UUID partnerId) {
        var side = side();
        return side == null || side.equals(partnerId);
    }

    public MemberRow open(UUID id) {
        return rows(List.of(find(id))).getFirst();
    }

    /** By name. */
    public List<MemberRow> list(int offset, int limit) {
        if (limit == 0) return List.of();
        return rows(members.page(side(), Limit.range(offset + 1L, (long) offset + limit)));
    }

    public int count() {
        return Math.toIntExact(members.count(side()));
    }

    /** By key, behind the given one. */
    public List<MemberRow> after(@Nullable UUID after, int limit) {
        return rows(members.after(side(), after == null ? NONE : after, Limit.of(limit)));
    }

    private List<MemberRow> rows(List<Member> list) {
        var sides = list.stream().map(ReadingMembers::organisation).distinct().toList();
        var byId = organisations.all(sides).stream().collect(Collectors.toMap(Organisation::id, o -> o));
        return list.stream()
                .map(member -> MemberRow.of(member, requireNonNull(byId.get(organisation(member)))))
                .toList();
    }

    private static UUID organisation(Member member) {
        var partner = member.partnerId();
        return partner == null ? Scope.current().tenantId() : partner;
    }

    /** Null where all sides are in reach. */
    static @Nullable UUID side() {
        var scope = Scope.current();
        if (scope.isHome()) return null;
        return scope.partnerId() == null ? NONE : scope.partnerId();
    }
}
