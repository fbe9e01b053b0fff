package kz.rectorblog.statistics;

import kz.rectorblog.web.Frame;

/** The name of a row above its bar: what is too long for the drawing stands whole in the table below it. */
final class PlotLabel {

    private static final int LONGEST = 44;

    private PlotLabel() {}

    static String of(Heading heading, Frame frame) {
        String words = heading.words(frame);
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
