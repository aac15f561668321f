package dev.entente.view;

import java.util.Set;

/** A list that can be viewed: what it is called over REST, what it can be filtered by there, and the permission to see it. */
public record ViewedList(String name, Set<String> fields, String permission) {

    public ViewedList {
        fields = Set.copyOf(fields);
    }
}
