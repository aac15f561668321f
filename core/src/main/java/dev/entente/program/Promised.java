package dev.entente.program;

import java.util.SortedMap;

/** Knows how many deals are under way that were promised a version of a program; a bean of the capability that promises. */
public interface Promised {

    /** How many registrations protect now, by the number of the version of this program that they were approved under. */
    SortedMap<Integer, Long> registrations(String program);
}
