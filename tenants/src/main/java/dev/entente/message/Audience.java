package dev.entente.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.entente.identity.Role;
import java.util.Set;
import java.util.UUID;

/** Whom news concerns. Without roles it is everybody active of that side. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
    @Type(value = Audience.Members.class, name = "members"),
    @Type(value = Audience.OfPartner.class, name = "partner"),
    @Type(value = Audience.OfVendor.class, name = "vendor")
})
public sealed interface Audience {

    /** These, as far as they are active. */
    record Members(Set<UUID> ids) implements Audience {

        public Members {
            ids = Set.copyOf(ids);
        }
    }

    /** A partner's. */
    record OfPartner(UUID partnerId, Set<Role> roles) implements Audience {

        public OfPartner {
            roles = Set.copyOf(roles);
        }
    }

    /** The vendor's own. */
    record OfVendor(Set<Role> roles) implements Audience {

        public OfVendor {
            roles = Set.copyOf(roles);
        }
    }
}
