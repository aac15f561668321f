package dev.entente.catalog;

import dev.entente.problem.Problem;

/** How the catalog refuses. */
public enum CatalogProblem implements Problem.Kind {
    NOT_A_PUBLISHER(401, "The token is no publisher's"),
    UNCLEAR_PUBLISHER(422, "The publisher cannot be described like this"),
    PUBLISHER_EXISTS(409, "There is a publisher by this name already"),
    UNKNOWN_PUBLISHER(404, "There is no such publisher"),
    KEY_TAKEN(409, "The key is another publisher's"),
    UNKNOWN_KEY(404, "The publisher has no such key"),
    UNFIT_JAR(422, "The jar cannot be taken"),
    JAR_TOO_LARGE(413, "The jar is too large"),
    TOO_MANY_AT_ONCE(429, "Too many jars come in at once"),
    NO_ROOM(413, "There is no room for the jar"),
    NAME_TAKEN(409, "The plugin's name belongs to somebody else"),
    VERSION_STANDS(409, "This version is there already"),
    TOO_MANY_VERSIONS(409, "There are as many versions as can be kept"),
    UNKNOWN_PLUGIN(404, "There is no such plugin"),
    NOT_IN_THIS_STATE(409, "The version is in another state"),
    OLDER_THAN_LISTED(409, "A newer version is listed"),
    HAS_FINDINGS(409, "Something was found that has to be changed first"),
    NO_REASON(422, "The decision cannot be taken like this"),
    NOT_LISTED(409, "This version cannot be installed"),
    IS_PINNED(409, "The plugin is pinned to its version"),
    NOTHING_BEFORE(409, "There is no version to go back to"),
    NOT_INSTALLED(409, "The plugin is not installed"),
    NOT_SUSPENDED(409, "The plugin is not suspended"),
    PLUGIN_CHANGED_MEANWHILE(412, "Somebody else changed the plugin meanwhile");

    private final int status;
    private final String title;

    CatalogProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
