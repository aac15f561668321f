package dev.entente.identity;

/** An administrator lets a member in anew, without the old password; fired in that transaction, with the key to a new one. */
public record MemberLetInAgain(Member member, String key) {}
