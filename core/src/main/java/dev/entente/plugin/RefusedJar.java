package dev.entente.plugin;

/** A jar of the folder that is not used, as a whole or in part: its file, its SHA-256, and why. */
public record RefusedJar(String file, String digest, String because) {}
