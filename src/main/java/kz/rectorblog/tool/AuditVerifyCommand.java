package kz.rectorblog.tool;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.rectorblog.audit.AuditChain;
import kz.rectorblog.audit.ChainState;
import kz.rectorblog.text.Language;
import kz.rectorblog.web.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the whole audit chain of the configured database and computes every hash anew. */
@Command(
        name = "audit-verify",
        description = "Check that no entry of the history was changed, removed, added or moved.",
        footer = {
            "",
            "Prints how many entries are linked and the hash of the last one, the head. Note the head elsewhere: with",
            "--head a later check also notices a chain that was cut off or rewritten as a whole.",
            "Exit status: 0 intact; 1 broken, with the first place in one line; 2 for bad input."
        },
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    @Option(names = "--head", paramLabel = "HASH", description = "A head noted earlier, 64 hexadecimal digits.")
    private @Nullable String head;

    @Override
    public Integer call() {
        if (head != null && !head.matches("[0-9a-f]{64}")) {
            throw new BadInput("--head is 64 hexadecimal digits, not '" + head + "'");
        }
        try (ApplicationContext house = ApplicationContext.run(Map.of("rectorblog.scheduling", "false"))) {
            AuditChain chain = house.getBean(AuditChain.class);
            return told(chain.verify(head));
        }
    }

    private static int told(ChainState state) {
        return switch (state) {
            case ChainState.Intact(long count, String hash, long unlinked) -> {
                System.out.printf("intact: %d entries, head %s, %d not linked yet%n", count, hash, unlinked);
                yield 0;
            }
            case ChainState.Broken broken -> {
                System.err.println("rectorblog audit-verify: broken at link " + broken.sequence()
                        + (broken.entryId() == null ? "" : ", entry " + broken.entryId()) + ": "
                        + Texts.in(Language.EN)
                                .text("audit.fault." + broken.fault().name()));
                yield 1;
            }
        };
    }
}
