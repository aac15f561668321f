package dev.entente.approval;

import dev.entente.identity.Role;
import java.util.Set;
import java.util.UUID;

/** Who may decide: anybody with a role, or one person. */
public sealed interface Approver {

    /** Anybody of the vendor's who has it. */
    record OfRole(Role role) implements Approver {

        @Override
        public boolean is(UUID member, Set<Role> roles) {
            return roles.contains(role);
        }
    }

    /** Nobody else. */
    record Person(UUID member) implements Approver {

        @Override
        public boolean is(UUID member, Set<Role> roles) {
            return this.member.equals(member);
        }
    }

    /** Whether this member is meant. */
    boolean is(UUID member, Set<Role> roles);
}
