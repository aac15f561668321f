package dev.entente.clock;

import java.util.List;

/** What a capability has that can be promised in time; one bean a capability. */
public interface Occasions {

    List<Occasion> occasions();
}
