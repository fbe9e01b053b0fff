package kz.rectorblog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditVerifyCommandTest {

    @Test
    void aChainIsToldInOneLineAndAMissingHeadIsBroken() {
        assertThat(run("audit-verify")).isZero();
        assertThat(run("audit-verify", "--head", "f".repeat(64))).isEqualTo(1);
        assertThat(run("audit-verify", "--head", "short")).isEqualTo(2);
    }

    private static int run(String... arguments) {
        return RectorBlog.commandLine().execute(arguments);
    }
}
