package dev.entente.ui.shell;

import java.io.Serializable;

/** The member who looks at the page: name, address, roles in words, and which side it is. */
public record Visitor(String name, String email, String roles, boolean home) implements Serializable {

    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
