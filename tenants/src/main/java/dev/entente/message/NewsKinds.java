package dev.entente.message;

import java.util.List;

/** What people can be told about; one bean a capability. */
public interface NewsKinds {

    List<NewsKind> kinds();
}
