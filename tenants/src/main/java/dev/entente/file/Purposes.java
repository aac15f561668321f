package dev.entente.file;

import java.util.List;

/** What a capability keeps files for, and who may download them; one bean each. What nobody names is not given out. */
public interface Purposes {

    List<Purpose> purposes();
}
