package kz.rectorblog.desk;

import java.util.List;
import kz.rectorblog.forwarding.WorkLine;

/** The page {@code desk/home} of the rector: what is late, what waits for approval, what waits for the rector's own answer. */
public record HomePage(QueuePageView overdue, QueuePageView awaitingApproval, List<WorkLine> own) {}
