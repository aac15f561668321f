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
        var columns = """
                {"columns":{"code":"code","name":"name"}}""";
        take(administrator, begun.path("id").asString(), columns);
        return begun.path("id").asString();
    }

    /** What another system paid a partner, compared with what it earned; the parallel run's key. */
    static String paid(Visitor administrator, String canary, String partner) {
        var file = "id,system,partner,reference,period,amount\n%1$s-1,%1$s-old,%2$s,%2$s,2025-03,1.00\n"
                .formatted(canary, partner);
        var begun = read(
                administrator.send("POST", "/api/v1/imports?kind=paid_elsewhere&name=" + canary + ".csv", file, CSV));
        var columns = """
                {"columns":{"id":"id","system":"system","partner":"partner","reference":"reference","period":"period",
                "amount":"amount"}}""";
        take(administrator, begun.path("id").asString(), columns);
        var run = read(administrator.get("/api/v1/parallel-runs"))
                .path("items")
                .path(0)
                .path("id")
                .asString();
        read(administrator.json("POST", "/api/v1/parallel-runs/" + run + "/comparison", ""));
        return run;
    }

    private static void take(Visitor administrator, String id, String columns) {
        var path = "/api/v1/imports/" + id;
        read(administrator.json("PUT", path + "/mapping", columns));
        await(administrator, path, "checked");
        read(administrator.json("POST", path + "/commit", "{\"skipBadRows\":true}"));
        await(administrator, path, "committed");
    }

    private static void await(Visitor administrator, String path, String state) {
        for (int tries = 0; tries < 480; tries++) {
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
