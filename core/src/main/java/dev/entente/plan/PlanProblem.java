package dev.entente.plan;

import dev.entente.problem.Problem;

/** How plans refuse. */
public enum PlanProblem implements Problem.Kind {
    UNKNOWN_PLAN(404, "There is no such plan"),
    UNKNOWN_PLAN_TASK(404, "There is no such task"),
    UNKNOWN_PLAN_TEMPLATE(404, "There is no such template"),
    UNCLEAR_PLAN(422, "Nobody can plan like this"),
    PLAN_TEMPLATE_CHANGED_MEANWHILE(412, "Somebody changed the template in the meantime"),
    PLAN_TASK_CHANGED_MEANWHILE(409, "Somebody changed the task in the meantime"),
    PLAN_HAS_ENDED(409, "The plan does not run any more"),
    PLAN_RUNS_ALREADY(409, "Such a plan runs with the partner already"),
    TASK_IS_CLOSED(409, "The task is done or skipped already"),
    TASK_WAITS(409, "Something has to be done before"),
    NOT_YOUR_TASK(403, "The task is somebody else's"),
    TICKED_BY_ITSELF(409, "The task is ticked off by what happens");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
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
