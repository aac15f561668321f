package dev.entente.file;

/** Files that are handed in for one thing ("partner.document"), and the permission to download them. */
public record Purpose(String code, String permission) {}
