package kz.rectorblog.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kz.rectorblog.moderation.BookContents;

/** A book's files as bytes: how many, then each one's path and text, compressed as a whole. */
final class PackedBook {

    private PackedBook() {}

    static byte[] pack(BookContents contents) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeInt(contents.files().size());
            for (Map.Entry<String, String> file : contents.files().entrySet()) {
                write(file.getKey(), out);
                write(file.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written", e);
        }
        return packed.toByteArray();
    }

    static BookContents unpack(byte[] packed) {
        Map<String, String> files = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            for (int left = in.readInt(); left > 0; left--) {
                files.put(read(in), read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not a rule book as this program keeps it", e);
        }
        return new BookContents(files);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
