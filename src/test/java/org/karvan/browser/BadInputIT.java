package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.karvan.house.House;
import org.karvan.house.Page;
import org.karvan.identity.Role;

/** Whatever stands in an address: a message, a missing page or a refusal, never a fault and never what was sent as it was sent. */
class BadInputIT extends OutsideIT {

    private static final int FAULT = 500;

    private static final List<String> HOSTILE = List.of(
            "", " ", "0", "-1", "99999999999999999999999999", "1e9", "NaN", "null", "true", "x".repeat(3000),
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' or '1'='1", "%", "_", "../../WEB-INF/web.xml", "#{1+1}", "${7*7}",
            "=cmd|'/c calc'!A1", "\u202Etxt.exe", "\u200B", "\u0000", "کاروان", "2026-13-45", "2147483648", "TND-0000-0000", "//evil.example");

    /** Bytes that are no UTF-8: half a character, one that is too long, one that cannot be. */
    private static final List<String> BROKEN = List.of("%ED%A0%80", "%C0%80", "%FF", "%E2%82");

    private static final Path HOME = House.JAVA.resolve("org/karvan");
    private static final Pattern ASKED = Pattern.compile("(?:Asked\\.of\\(request, |String NAME = )\"(\\w+)\"");
    private static final Map<String, Set<String>> ASKED_BY_BEANS = askedByBeans();

    @Test
    void noParameterOfAnyPageCausesAFault() {
        Map<String, String> scene = visitor().scene("every-role");
        List<String> faults = new ArrayList<>();
        for (Page page : Page.all()) {
            Set<String> parameters = new TreeSet<>(page.parameters());
            parameters.addAll(ASKED_BY_BEANS.getOrDefault(page.feature(), Set.of()));
            if (page.isWhole() && !parameters.isEmpty()) {
                for (Sight sight : Sight.ALL.stream().filter(sight -> sight.page().equals(page.path())).toList()) {
                    PortalPages reader = sight.anyone().map(Role::name).map(scene::get).map(email -> visitor().signIn(email)).orElseGet(this::visitor);
                    parameters.forEach(name -> faults.addAll(tried(reader, sight.page(), name)));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsAskedInUnseenCharactersIsMissing() {
        Map<String, String> scene = visitor().scene("every-role");
        PortalPages bidder = visitor().signIn(scene.get("BIDDER"));
        for (String address : List.of("/tender/tender.xhtml?ref=", "/bid/prices.xhtml?tender=", "/bid/receipt.xhtml?number=", "/tender/list.xhtml?q=")) {
            for (String unseen : List.of("\u0000", "\u202E", "\u200B")) {
                assertEquals(404, bidder.get(address + PortalPages.encoded(scene.get("tender") + unseen)).statusCode(), address);
            }
        }
    }

    /** The parameters that beans read themselves, by feature, as the sources of the pages' beans name them. */
    private static Map<String, Set<String>> askedByBeans() {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Path source : House.files(House.JAVA, ".java")) {
            Matcher found = ASKED.matcher(source.toString().contains("/web/") ? House.read(source) : "");
            while (found.find()) {
                asked.computeIfAbsent(HOME.relativize(source).getName(0).toString(), feature -> new TreeSet<>()).add(found.group(1));
            }
        }
        return asked;
    }

    private static List<String> tried(PortalPages reader, String page, String parameter) {
        List<String> faults = new ArrayList<>();
        List<String> values = new ArrayList<>(BROKEN);
        HOSTILE.stream().map(PortalPages::encoded).forEach(values::add);
        values.add("1&" + parameter + "=2");
        for (String value : values) {
            HttpResponse<String> answer = reader.get(page + "?" + parameter + "=" + value);
            String asked = page + "?" + parameter + "=" + (value.length() > 60 ? value.length() + " characters" : value);
            if (answer.statusCode() >= FAULT) {
                faults.add(asked + " answers " + answer.statusCode());
            }
            if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x") || answer.body().contains("at org.karvan.")) {
                faults.add(asked + " is answered with what was sent, or with a stack trace");
            }
        }
        return faults;
    }

    @Test
    void nobodyIsLedToAnotherSiteAfterSigningIn() {
        Map<String, String> scene = visitor().scene("every-role");
        for (String trap : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil.example")) {
            HttpResponse<String> answer = visitor().post("/identity/sign-in.xhtml?next=" + PortalPages.encoded(trap), Map.of(
                    "form", "form", "form:email", scene.get("OFFICER"), "form:password", "salt-and-silver", "form:submit", ""));

            assertEquals(302, answer.statusCode(), trap);
            assertEquals(root().resolve("index.xhtml"), root().resolve(answer.headers().firstValue("Location").orElse("")), trap);
        }
    }
}
