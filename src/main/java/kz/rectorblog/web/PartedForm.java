package kz.rectorblog.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form with files in it ({@code multipart/form-data}, RFC 7578); a file's text becomes the value of its field. */
record PartedForm(String boundary) implements Function<byte[], List<TypedForm.Field>> {

    private static final Pattern NAME = Pattern.compile("(?i)^content-disposition:.*?[; ]name=\"([^\"]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** Text that is no UTF-8 keeps its place: each broken letter becomes U+FFFD. */
    @Override
    public List<TypedForm.Field> apply(byte[] body) {
        List<TypedForm.Field> fields = new ArrayList<>();
        // one byte a letter: files keep theirs until the parts are told apart
        String parts = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        for (String part : parts.split(Pattern.quote("\r\n--" + boundary))) {
            int head = part.indexOf(END_OF_HEAD);
            if (head >= 0) {
                add(part.substring(0, head), part.substring(head + END_OF_HEAD.length()), fields);
            }
        }
        return List.copyOf(fields);
    }

    private static void add(String head, String value, List<TypedForm.Field> fields) {
        head.lines()
                .map(NAME::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(name -> fields.add(new TypedForm.Field(utf8(name.group(1)), utf8(value))));
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
