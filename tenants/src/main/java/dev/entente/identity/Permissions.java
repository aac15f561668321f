package dev.entente.identity;

import java.util.List;

/** What a capability adds to the permission catalog; one bean each. */
public interface Permissions {

    List<Permission> permissions();
}
