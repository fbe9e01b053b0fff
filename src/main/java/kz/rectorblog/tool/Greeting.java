package kz.rectorblog.tool;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.rectorblog.staff.CastMember;

/** What whoever started the site reads first. */
final class Greeting {

    private final String site;

    /** @param served where the server listens */
    Greeting(URI served) {
        String host = served.getHost();
        boolean here = host == null || host.equals("127.0.0.1") || host.equals("0.0.0.0");
        this.site = "http://" + (here ? "localhost" : host) + ":" + served.getPort();
    }

    List<String> plain() {
        return List.of("Rector's blog: " + site);
    }

    List<String> demonstration() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Rector's blog is open, with an invented university in it.",
                "",
                "  Site      " + site + "/kk   " + site + "/ru   " + site + "/en",
                "  Desk      " + site + "/desk",
                "  Letters   " + site + "/dev/mailbox   (nothing is really sent)",
                "",
                "  Sign in to the desk as              with this e-mail                (password of all: "
                        + CastMember.PASSWORD + ")"));
        Arrays.stream(CastMember.values()).map(Greeting::line).forEach(lines::add);
        lines.add("");
        lines.add("  Stop with Ctrl+C. What you change is kept until the data folder is deleted.");
        lines.add("");
        return lines;
    }

    private static String line(CastMember who) {
        String role = who.role().name().toLowerCase(Locale.ROOT);
        return "    %-14s%-20s  %s".formatted(role, who.fullName(), who.email());
    }
}
