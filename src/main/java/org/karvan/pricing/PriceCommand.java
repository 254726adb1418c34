package org.karvan.pricing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.karvan.platform.faces.Wording;

/** {@code bin/price FILE [LANGUAGE]}: the statement of an order on the command line, for people who check with their own tools. */
public final class PriceCommand {

    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private PriceCommand() {
    }

    /** Prints the statement, or the refusal, as JSON; ends with 0, 1 when it is refused, 2 when the file cannot be read. */
    public static void main(String[] arguments) throws IOException {
        Locale language = Locale.forLanguageTag(arguments.length > 1 ? arguments[1] : "en");
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            int code = run(Path.of(arguments[0]), language, out);
            out.flush();
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    /** Writes what the file is worth and gives the exit code. */
    static int run(Path file, Locale language, OutputStream out) throws IOException {
        Narration words = new Narration(Wording.in(language));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            write(out, Json.createObjectBuilder().add("place", file.toString()).add("fault", "FILE").build());
            return MISUSED;
        }
        try {
            write(out, StatementJson.of(PriceOrder.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).price(), words));
            return 0;
        } catch (Unpriceable refusal) {
            write(out, Json.createObjectBuilder().add("place", refusal.place()).add("fault", refusal.fault().name()).add("detail", words.of(refusal)).build());
            return REFUSED;
        }
    }

    private static void write(OutputStream out, JsonObject object) throws IOException {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(new KeptOpen(out), StandardCharsets.UTF_8)) {
            writer.writeObject(object);
        }
        out.write('\n');
    }

    /** The writer closes what it writes to, which is not its to close. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
