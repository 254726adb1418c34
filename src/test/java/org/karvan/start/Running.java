package org.karvan.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of {@code bin/run}: what it says, how it ends, and the portal that it starts. */
public final class Running implements AutoCloseable {

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final long PATIENCE_SECONDS = 400;

    private final Process script;
    private final Path output;
    private final int port;

    private Running(Process script, Path output, int port) {
        this.script = script;
        this.output = output;
        this.port = port;
    }

    /** Runs the script with these settings and no other {@code KARVAN_*} of this machine. */
    public static Running with(Map<String, String> settings) throws IOException {
        Path output = Files.createTempFile("run", ".out");
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder("bin/run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KARVAN_"));
        builder.environment().put("KARVAN_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        return new Running(builder.start(), output, port);
    }

    /** What it has said so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the script says that the portal is there. */
    public Running ready() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains("Karvan is at")) {
            if (!script.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("bin/run did not start the portal: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return this;
    }

    /** The exit code with which it ends by itself. */
    int code() throws InterruptedException {
        if (!script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("bin/run did not end: " + said());
        }
        return script.exitValue();
    }

    /** Kills the server, and with it the script, as a power cut of the process would: nobody is told. */
    void kill() throws InterruptedException {
        script.descendants().filter(process -> process.info().command().orElse("").endsWith("java")).forEach(ProcessHandle::destroyForcibly);
        code();
    }

    /** The address of one of its pages. */
    public URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Whether that person can sign in by the form, as a browser does it. */
    public boolean letsIn(String email, String password) throws IOException, InterruptedException {
        return session(email, password).isPresent();
    }

    /** The cookies of that person, of the session and of its key, if he can sign in. */
    public Optional<String> session(String email, String password) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
        URI form = page("/identity/sign-in.xhtml");
        String page = browser.send(HttpRequest.newBuilder(form).build(), HttpResponse.BodyHandlers.ofString()).body();
        Matcher state = VIEW_STATE.matcher(page);
        if (!state.find()) {
            throw new AssertionError("no form on the sign-in page: " + page);
        }
        String fields = "form=form&form:submit=&form:email=" + encoded(email) + "&form:password=" + encoded(password)
                + "&jakarta.faces.ViewState=" + encoded(state.group(1));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(form).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(fields)).build(),
                HttpResponse.BodyHandlers.ofString());
        boolean isIn = answer.statusCode() == 200 && !answer.uri().getPath().endsWith("sign-in.xhtml");
        return isIn ? Optional.of(cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "))) : Optional.empty();
    }

    @Override
    public void close() throws InterruptedException {
        script.destroy();
        code();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
