package kz.rectorblog.tool;

import java.util.List;
import kz.rectorblog.answering.Outcome;
import kz.rectorblog.forwarding.ExtensionReason;
import kz.rectorblog.review.PublicationChoice;
import kz.rectorblog.review.Reasons;
import kz.rectorblog.staff.CastMember;

/** What somebody does in an invented story; each is done by the service that does it in earnest. */
sealed interface DemoDeed {

    /** The author opens the link of the first letter. */
    record Confirm() implements DemoDeed {}

    record TakeUp() implements DemoDeed {}

    record Return(Reasons reasons) implements DemoDeed {}

    record Decline(Reasons reasons) implements DemoDeed {}

    record Redirect(String body, Reasons reasons) implements DemoDeed {}

    record Accept(PublicationChoice publication, Reasons reasons) implements DemoDeed {}

    /** @param help the co-executors, by the usual inner term */
    record Forward(CastMember executor, List<CastMember> help, String note) implements DemoDeed {}

    /** A co-executor gives the lead a text. */
    record Contribute(CastMember who, String body) implements DemoDeed {}

    record Extend(ExtensionReason reason, String facts) implements DemoDeed {}

    record Answer(Outcome outcome, String body) implements DemoDeed {}

    record Reject(String remark) implements DemoDeed {}

    /** The author gets the answer, and what is to be public becomes public. */
    record Approve() implements DemoDeed {}

    record Withdraw(String reason) implements DemoDeed {}
}
