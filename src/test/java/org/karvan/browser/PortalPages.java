package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.karvan.identity.IdentityFixtures;

/** One visitor who asks for pages without a browser, keeps his cookies, and sees redirections instead of following them. */
final class PortalPages {

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final String BOUNDARY = "karvan-boundary-7f3a";

    private final String root;
    private final CookieManager cookies;
    private final HttpClient client;

    PortalPages(URI root) {
        this.root = root.toString().replaceAll("/$", "");
        this.cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** What the portal answers to a GET. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Encoding", "identity").GET().build());
    }

    /** What it answers to a GET, byte by byte: for files. */
    HttpResponse<byte[]> file(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept-Encoding", "identity").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** How many bytes a browser gets when it asks for a page, packed as it asks for it; it speaks no HTTP/2 without TLS. */
    int weight(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip").GET().build();
        HttpResponse<byte[]> answer = send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("nothing"), path + " is not packed");
        return answer.body().length;
    }

    /** What it answers when the form of a page is sent with these fields. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return postFrom(path, path, fields);
    }

    /** What it answers when these fields are sent to a page by somebody whom it never showed a form. */
    HttpResponse<String> postBlindly(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** What it answers when the form of one address is sent to another. */
    HttpResponse<String> postFrom(String shown, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher state = VIEW_STATE.matcher(get(shown).body());
        if (state.find()) {
            all.put("jakarta.faces.ViewState", state.group(1));
        }
        return send(form(path, all));
    }

    /** What it answers to exactly this form, each field as many times as it is given; nothing is added. */
    HttpResponse<String> send(String path, List<Map.Entry<String, String>> fields) {
        return send(form(path, fields));
    }

    /** What it answers when a form with a file is sent in parts, as a browser sends it. */
    HttpResponse<String> upload(String path, Map<String, String> fields, String input, String fileName, byte[] content) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher state = VIEW_STATE.matcher(get(path).body());
        if (state.find()) {
            all.put("jakarta.faces.ViewState", state.group(1));
        }
        return upload(path, List.copyOf(all.entrySet()), input, fileName, content);
    }

    /** The same with exactly these fields. */
    HttpResponse<String> upload(String path, List<Map.Entry<String, String>> fields, String input, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(field -> body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                + field.getValue() + "\r\n")));
        body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + input + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        return form(path, List.copyOf(fields.entrySet()));
    }

    private HttpRequest form(String path, List<Map.Entry<String, String>> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(field.getKey())).append('=').append(encoded(field.getValue())));
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** The value of a cookie that he was given; empty when he has none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElse("");
    }

    /** Takes a cookie that he was not given. */
    void take(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath(URI.create(root).getPath().isEmpty() ? "/" : URI.create(root).getPath());
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), cookie);
    }

    /** Signs in as somebody whom {@link IdentityFixtures} made. */
    PortalPages signIn(String email) {
        HttpResponse<String> answer = post("/identity/sign-in.xhtml", Map.of(
                "form", "form", "form:email", email, "form:password", IdentityFixtures.PASSWORD, "form:submit", ""));
        assertEquals(302, answer.statusCode(), email + " was not let in: " + answer.body());
        return this;
    }

    /** Asks the test deployment for something that no visitor can do. */
    String backstage(String wish, String value) {
        HttpResponse<String> answer = send(form("/backstage/" + wish, Map.of("value", value)));
        assertEquals(200, answer.statusCode(), wish + ": " + answer.body());
        return answer.body();
    }

    /** Sets a scene and tells what it made. */
    Map<String, String> scene(String name) {
        Map<String, String> known = new HashMap<>();
        for (String line : backstage("scene", name).split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                known.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return known;
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
