package dev.entente.program;

/** A rung of a program's ladder: its code in terms and enrolments, and its name for people. */
public record Tier(String code, String name) {}
