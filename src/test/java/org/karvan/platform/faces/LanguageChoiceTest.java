package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A link that asks for a language leads to the same page without the wish, which a cookie remembers. */
class LanguageChoiceTest {

    private final Map<String, Object> request = new HashMap<>(Map.of("getMethod", "GET", "getRequestURI", "/tender/list.xhtml",
            "getContextPath", "", "isSecure", true));
    private final Map<String, String> parameters = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final List<String> redirects = new ArrayList<>();
    private final List<String> passedOn = new ArrayList<>();

    private void asked(String query) throws IOException, ServletException {
        parameters.clear();
        request.put("getQueryString", query);
        for (String pair : query.split("&")) {
            parameters.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        FilterChain chain = (asked, answer) -> passedOn.add(query);
        new LanguageChoice().doFilter(request(), response(), chain);
    }

    private HttpServletRequest request() {
        return stub(HttpServletRequest.class, (name, arguments) -> name.equals("getParameter") ? parameters.get((String) arguments[0]) : request.get(name));
    }

    private HttpServletResponse response() {
        return stub(HttpServletResponse.class, (name, arguments) -> name.equals("addCookie") ? cookies.add((Cookie) arguments[0]) : redirects.add((String) arguments[0]));
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object given = answer.to(method.getName(), arguments);
            return method.getReturnType() == void.class ? null : given;
        }));
    }

    @Test
    void theChoiceIsRememberedForAYearAndOutOfReachOfScripts() throws IOException, ServletException {
        asked("language=ur");

        Cookie cookie = cookies.get(0);
        assertEquals(Reader.COOKIE, cookie.getName());
        assertEquals("ur", cookie.getValue());
        assertEquals(365 * 24 * 3600, cookie.getMaxAge());
        assertEquals("/", cookie.getPath());
        assertTrue(cookie.isHttpOnly());
        assertTrue(cookie.getSecure());
        assertEquals("Lax", cookie.getAttribute("SameSite"));
        assertEquals(List.of("/tender/list.xhtml"), redirects);
        assertEquals(List.of(), passedOn);
    }

    @Test
    void theCookieIsThatOfThePortalAndNotOfItsNeighbours() throws IOException, ServletException {
        request.put("getContextPath", "/karvan");
        request.put("isSecure", false);
        asked("language=en");

        assertEquals("/karvan", cookies.get(0).getPath());
        assertEquals(false, cookies.get(0).getSecure());
    }

    @Test
    void theRestOfTheAddressStays() throws IOException, ServletException {
        for (String query : List.of("language=ur&mineral=ANTIMONY&page=2", "mineral=ANTIMONY&language=ur&page=2", "mineral=ANTIMONY&page=2&language=ur")) {
            asked(query);
        }

        assertEquals(List.of("/tender/list.xhtml?mineral=ANTIMONY&page=2", "/tender/list.xhtml?mineral=ANTIMONY&page=2",
                "/tender/list.xhtml?mineral=ANTIMONY&page=2"), redirects);
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakIsNoChoice() throws IOException, ServletException {
        asked("language=de\r\nSet-Cookie:x");
        asked("mineral=ANTIMONY");

        assertEquals(List.of(), cookies);
        assertEquals(List.of(), redirects);
        assertEquals(2, passedOn.size());
    }

    @Test
    void aFormThatIsSentIsNeverLedElsewhere() throws IOException, ServletException {
        request.put("getMethod", "POST");
        asked("language=ur");

        assertEquals(List.of(), redirects);
        assertEquals(1, passedOn.size());
    }
}
