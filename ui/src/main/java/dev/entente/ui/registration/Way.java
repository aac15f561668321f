package dev.entente.ui.registration;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A motion that a partner may work by, and the program that offers it (none: whichever does). */
record Way(String motion, @Nullable String program, String words) implements Serializable {}
