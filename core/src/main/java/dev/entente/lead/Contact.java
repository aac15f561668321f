package dev.entente.lead;

import dev.entente.identity.Email;
import dev.entente.problem.Findings;

/** Whom to speak to: personal data, shown to whoever follows the lead up and to nobody else. Each part may be empty. */
public record Contact(String name, String email, String phone, String role) {

    public static final Contact NOBODY = new Contact("", "", "", "");

    public Contact {
        name = name.strip();
        email = email.isBlank() ? "" : Email.normal(email);
        phone = phone.strip();
        role = role.strip();
    }

    boolean isNobody() {
        return equals(NOBODY);
    }

    void check(Findings findings) {
        if (!name.isEmpty()) findings.line("/contact/name", name, 120);
        if (!email.isEmpty()) Email.check(findings, "/contact/email", email);
        if (!phone.isEmpty()) findings.line("/contact/phone", phone, 40);
        if (!role.isEmpty()) findings.line("/contact/role", role, 100);
    }
}
