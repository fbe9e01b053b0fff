package kz.rectorblog.forwarding;

import jakarta.inject.Singleton;
import java.util.List;

/** An executor's own cases. What is quarantined is absent: it can lie only with those who find it in the queue. */
@Singleton
public class WorkList {

    private final WorkListRepository lines;

    WorkList(WorkListRepository lines) {
        this.lines = lines;
    }

    /** What waits for this person's answer, the most urgent first. */
    public List<WorkLine> toAnswer(long executorId) {
        return lines.toAnswer(executorId);
    }

    /** What this person has answered: first what waits for approval, then the latest. */
    public List<WorkLine> answered(long executorId) {
        return lines.answered(executorId);
    }
}
