package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/** Every form of every page, as the portal draws it for those it is for, sent by others, to others' things, and for rows that are not there. */
class WhoMayDoWhatIT extends OutsideIT {

    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final int FAULT = 500;

    /** A draft of a tender has some ten forms, a contract and its draft as many: with fewer, hardly a form was found. */
    private static final int FEW = 20;
    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"([^\"]+)\"[^>]*method=\"post\"[^>]*>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]* name=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile(":\\d+:");
    private static final Pattern FIELD_OF_FACES = Pattern.compile("jakarta\\.faces\\..*");

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("rivals");
    }

    /** One button of a form with what is sent when it is pressed. */
    private record Press(String button, Map<String, String> fields) {
    }

    private static List<Press> presses(String page) {
        List<Press> presses = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of(form.group(1), form.group(1)));
            FIELD.matcher(form.group(2)).results().map(found -> found.group(1))
                    .filter(name -> !FIELD_OF_FACES.matcher(name).matches())
                    .forEach(name -> fields.putIfAbsent(name, "x"));
            BUTTON.matcher(form.group(2)).results().map(found -> found.group(1)).forEach(button -> {
                Map<String, String> pressed = new LinkedHashMap<>(fields);
                pressed.put(button, "");
                presses.add(new Press(button, pressed));
            });
        }
        return presses;
    }

    private String contents() {
        return visitor().backstage("contents", "");
    }

    private PortalPages holder(String role) {
        return visitor().signIn(scene.get(role));
    }

    @Test
    void whatIsNotForARoleIsNotDoneByIt() {
        Map<Sight, List<Press>> forms = new LinkedHashMap<>();
        for (Sight sight : Sight.ALL) {
            if (!sight.everybody() && !sight.isFile()) {
                forms.put(sight, presses(holder(sight.anyone().orElseThrow().name()).get(sight.address(scene)).body()));
            }
        }
        assertTrue(forms.values().stream().mapToInt(List::size).sum() > forms.size() / 2, "hardly a form was found: " + forms);
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                PortalPages other = holder(role.name());
                String before = contents();
                forms.forEach((sight, presses) -> {
                    if (!sight.roles().contains(role)) {
                        presses.forEach(press -> {
                            int status = other.postBlindly(sight.address(scene), press.fields()).statusCode();
                            if (!REFUSED.contains(status)) {
                                wrong.add(role + " pressed " + press.button() + " of " + sight + ": " + status);
                            }
                        });
                    }
                });
                if (!before.equals(contents())) {
                    wrong.add(role + " changed something");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * The rival's own page gives him a view that the portal knows; he sends it to the address of another's thing, which
     * for him is not there.
     */
    @Test
    void nobodyDoesToAnothersThingWhatHeMayDoToHisOwn() {
        List<String> wrong = new ArrayList<>();
        int pressed = 0;
        for (String key : List.of("draft", "contract")) {
            for (Sight sight : Sight.ALL) {
                for (Role role : sight.roles()) {
                    if (sight.path().contains("{" + key + "}") && scene.containsKey("rival." + role)) {
                        PortalPages rival = holder("rival." + role);
                        String own = sight.path().replace("{" + key + "}", scene.get("rival." + key));
                        String before = contents();
                        for (Press press : presses(rival.get(own).body())) {
                            HttpResponse<String> answer = rival.postFrom(own, sight.address(scene), press.fields());
                            pressed++;
                            if (!REFUSED.contains(answer.statusCode())) {
                                wrong.add(role + " pressed " + press.button() + " of " + sight + ": " + answer.statusCode());
                            }
                        }
                        if (!before.equals(contents())) {
                            wrong.add(role + " changed something by " + sight);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pressed > FEW, "only " + pressed + " buttons were pressed");
    }

    @Test
    void aRowThatIsNotThereIsNotTouched() {
        List<String> wrong = new ArrayList<>();
        for (Sight sight : Sight.ALL) {
            if (!sight.everybody() && !sight.isFile()) {
                PortalPages holder = holder(sight.anyone().orElseThrow().name());
                String address = sight.address(scene);
                for (Press press : presses(holder.get(address).body())) {
                    if (ROW.matcher(press.button()).find()) {
                        String before = contents();
                        Map<String, String> tampered = new LinkedHashMap<>(press.fields());
                        tampered.remove(press.button());
                        tampered.put(ROW.matcher(press.button()).replaceAll(":99:"), "");
                        int status = holder.postFrom(address, address, tampered).statusCode();
                        if (status >= FAULT || !before.equals(contents())) {
                            wrong.add(press.button() + " of " + sight + ": " + status);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
