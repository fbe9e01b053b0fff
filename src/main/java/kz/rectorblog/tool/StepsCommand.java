package kz.rectorblog.tool;

import kz.rectorblog.submission.StepDiagram;
import picocli.CommandLine.Command;

/** Prints every lawful step, for the documents and for whoever asks what may follow what. */
@Command(
        name = "steps",
        description = "Print every lawful step as a diagram (Markdown, Mermaid).",
        mixinStandardHelpOptions = true)
final class StepsCommand implements Runnable {

    @Override
    public void run() {
        System.out.print(StepDiagram.markdown());
    }
}
