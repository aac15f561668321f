package dev.entente.deploy.isolation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that a vendor imported: with a row that went in, and one that is wrong. */
final class Brought {

    private static final String CSV = "text/csv";

    private Brought() {}

    /** The import's key. */
    static String by(Visitor administrator, String canary) {
        var file = "code,name\n%1$s-brought,Brought by %1$s\nNo Code Of %1$s,Somebody\n".formatted(canary);
        var begun =
                read(administrator.send("POST", "/api/v1/imports?kind=partners&name=" + canary + ".csv", file, CSV));
        var path = "/api/v1/imports/" + begun.path("id").asString();
        var columns = """
                {"columns":{"code":"code","name":"name"}}""";
        read(administrator.json("PUT", path + "/mapping", columns));
        await(administrator, path, "checked");
        read(administrator.json("POST", path + "/commit", "{\"skipBadRows\":true}"));
        await(administrator, path, "committed");
        return begun.path("id").asString();
    }

    private static void await(Visitor administrator, String path, String state) {
        for (int tries = 0; tries < 240; tries++) {
            if (read(administrator.get(path)).path("state").asString().equals(state)) return;
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new IllegalStateException(path + " is not " + state);
    }

    private static JsonNode read(Visitor.Answer answer) {
        if (answer.status() >= 300) throw new IllegalStateException(answer.status() + " " + answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }
}
