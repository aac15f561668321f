package dev.entente.ui;

import dev.entente.audit.Trail.Filter;
import dev.entente.credential.Tokens.Listed;
import dev.entente.credential.Tokens.Made;
import dev.entente.edge.Door;
import dev.entente.identity.AcceptingInvitations.Answer;
import dev.entente.identity.Access;
import dev.entente.identity.ChangingRoles;
import dev.entente.identity.ChoosingPassword;
import dev.entente.identity.CreatingTokens;
import dev.entente.identity.DeactivatingMembers;
import dev.entente.identity.IdentityFixtures;
import dev.entente.identity.IdentityProblem;
import dev.entente.identity.Invitation;
import dev.entente.identity.InvitationRow;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.ManagingInvitations;
import dev.entente.identity.MemberRow;
import dev.entente.identity.PendingInvitation;
import dev.entente.identity.ReadingAudit;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.RevokingTokens;
import dev.entente.identity.Role;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import dev.entente.tenant.TenantFixtures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of members, tokens, the trail and the door. */
final class FakesOfPeople {

    private FakesOfPeople() {}

    static final class Vendor extends CurrentTenant {

        @Override
        public Tenant get() {
            return TenantFixtures.tenant("Acme & Sons", "#3d4fc4");
        }
    }

    static final class Entry extends Door {

        @Override
        public boolean accept(String key, Answer answer, HttpServletRequest request, HttpServletResponse response) {
            if (answer.password().length() < 12) {
                throw Problem.field(IdentityProblem.INVALID_MEMBER, "/password", "Use at least 12 characters");
            }
            World.current().done.add("accepted as " + answer.name());
            return true;
        }

        @Override
        public boolean reset(String key, String password, HttpServletRequest request, HttpServletResponse response) {
            World.current().done.add("another password");
            return true;
        }

        @Override
        public void forgotten(String email, HttpServletRequest request) {
            World.current().done.add("forgotten " + email);
        }

        @Override
        public boolean signIn(String email, String password, HttpServletRequest request, HttpServletResponse response) {
            return email.equals("ada@acme.example") && password.equals("a long enough one");
        }
    }

    static final class Passwords extends ChoosingPassword {

        @Override
        public boolean hasOne() {
            return !World.current().needsPassword;
        }

        @Override
        public void choose(@Nullable String present, String chosen) {
            if (chosen.length() < 12) {
                throw Problem.field(IdentityProblem.WRONG_PASSWORD, "/password", "Use at least 12 characters");
            }
            World.current().done.add("password " + (present == null ? "chosen" : "changed"));
        }
    }

    static final class Members extends ReadingMembers {

        @Override
        public List<MemberRow> list(int offset, int limit) {
            return World.current().members.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count() {
            return World.current().members.size();
        }
    }

    static final class Inviting extends InvitingMembers {

        @Override
        public PendingInvitation invite(Invitation wanted) {
            if (wanted.email().isEmpty()) {
                throw Problem.field(
                        IdentityProblem.INVALID_MEMBER, "/email", "Write an address such as ada@example.com");
            }
            World.current().done.add("invited " + wanted.email());
            return IdentityFixtures.invitation(wanted);
        }

        @Override
        public void again(UUID id) {
            World.current().done.add("let in again");
        }
    }

    static final class Waiting extends ManagingInvitations {

        @Override
        public List<InvitationRow> after(@Nullable UUID after, int limit) {
            return List.copyOf(World.current().invitations);
        }

        @Override
        public int count() {
            return World.current().invitations.size();
        }

        @Override
        public void renew(UUID id) {
            World.current().done.add("renewed");
        }

        @Override
        public void withdraw(UUID id) {
            World.current().invitations.removeIf(row -> row.id().equals(id));
        }
    }

    static final class Roles extends ChangingRoles {

        @Override
        public void change(UUID id, Set<Role> roles) {
            World.current().done.add("roles " + roles);
        }
    }

    static final class Deactivating extends DeactivatingMembers {

        @Override
        public void deactivate(UUID id) {
            World.current().done.add("deactivated");
        }
    }

    static final class Creating extends CreatingTokens {

        @Override
        public Made create(Wish wish) {
            World.current().done.add("token " + wish.name() + " for " + wish.days() + " days");
            return new Made(Ids.derived(wish.name()), "ent_shown-once");
        }
    }

    static final class Revoking extends RevokingTokens {

        @Override
        public List<Listed> list() {
            return List.copyOf(World.current().tokens);
        }

        @Override
        public void revoke(UUID id) {
            World.current().tokens.removeIf(token -> token.id().equals(id));
        }
    }

    static final class Held extends Access {

        @Override
        public Set<String> held() {
            return Set.of("sale.record");
        }
    }

    static final class Audit extends ReadingAudit {

        @Override
        public List<Line> list(Filter filter, int offset, int limit) {
            return World.current().trail.stream()
                    .filter(line ->
                            filter.action() == null || line.entry().action().startsWith(filter.action()))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<String> actions() {
            return World.current().trail.stream()
                    .map(line -> line.entry().action())
                    .distinct()
                    .toList();
        }

        @Override
        public int count(Filter filter) {
            return list(filter, 0, Integer.MAX_VALUE).size();
        }
    }
}
