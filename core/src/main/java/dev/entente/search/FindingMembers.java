package dev.entente.search;

import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.search.FindingByTokens.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Members of the own side and, for the vendor, of partners, by name and address. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingMembers implements Finds {

    private static final Tokens TOKENS = new Tokens("RecordToken", "recordId", Kind.MEMBER.word());

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return IdentityPermissions.MEMBER_READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Member.class, TOKENS, typed, member -> hit(member, typed));
    }

    private static Hit hit(Member member, Typed typed) {
        var detail = member.isActive() ? member.email() : member.email() + ", deactivated";
        int rank = typed.rank(member.name(), member.email());
        return new Hit(Kind.MEMBER, member.id(), member.name(), "", detail, member.partnerId(), rank);
    }
}
