package dev.entente.dispute;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_FINANCE;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;
import static dev.entente.identity.Role.VIEWER;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may question lines of statements, talk about it, and answer. */
@ApplicationScoped
public class DisputePermissions implements Permissions {

    public static final String READ = "dispute.read";
    public static final String RAISE = "dispute.raise";
    public static final String COMMENT = "dispute.comment";
    public static final String ANSWER = "dispute.answer";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See questions about lines of statements",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                VIEWER,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_FINANCE)),
                new Permission(
                        RAISE,
                        "Question a line of a statement, and take the question back",
                        Set.of(PARTNER_ADMINISTRATOR, PARTNER_FINANCE)),
                new Permission(
                        COMMENT,
                        "Talk about a question",
                        Set.of(
                                ADMINISTRATOR,
                                PARTNER_MANAGER,
                                PARTNER_OPERATIONS,
                                FINANCE,
                                PARTNER_ADMINISTRATOR,
                                PARTNER_FINANCE)),
                new Permission(
                        ANSWER,
                        "Answer questions, put lines right, and keep them from being paid meanwhile",
                        Set.of(ADMINISTRATOR, FINANCE)));
    }
}
