package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/** Every form of every page, as somebody who may send it, filled in as nobody should: a message or a missing page, never a fault. */
class BadFormsIT extends OutsideIT {

    private static final int SHOWN = 200;
    private static final int LED_ON = 302;
    private static final int REFUSED = 400;
    private static final int FORBIDDEN = 403;
    private static final int FAULT = 500;

    /** What no text may hold; each is typed behind a word, so that the field is not empty. */
    private static final List<String> UNSEEN = List.of("\u0000", "\u202E", "\u200B");

    private static final List<String> WRONG = List.of("", " ", "-1", "0", "1e9", "99999999999999999999999999.99999", "2026-13-45",
            "\uD83D\uDC2A".repeat(6000), "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' or #{1+1}", "=cmd|'/c calc'!A1");

    /** Who signs out cannot try what comes after. */
    private static final Set<String> UNTRIED = Set.of("signOut:leave");

    private final Map<String, PortalPages> readers = new HashMap<>();

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void aCharacterThatIsNotSeenIsToldAtItsFieldAndNothingIsSaved() {
        List<String> wrong = new ArrayList<>();
        int[] tried = new int[1];
        inEveryForm(sent -> {
            if (!sent.takesText()) {
                return;
            }
            for (String unseen : UNSEEN) {
                tried[0]++;
                HttpResponse<String> answer = sent.press(name -> "Kettle" + unseen);
                boolean isTold = answer.statusCode() == SHOWN && (answer.body().contains("field-problem\"") || answer.body().contains("class=\"problems\""));
                if (answer.statusCode() >= FAULT || !isTold && answer.statusCode() != 404) {
                    wrong.add(sent + " with U+" + Integer.toHexString(unseen.charAt(0)) + " answers " + answer.statusCode());
                }
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(tried[0] > 100, "only " + tried[0] + " tried");
    }

    @Test
    void whateverIsTypedChosenOrTamperedWithCausesNoFault() {
        List<String> wrong = new ArrayList<>();
        inEveryForm(sent -> {
            if (!sent.takesText()) {
                return;
            }
            for (String value : WRONG) {
                judge(sent + " filled with " + shown(value), sent.press(name -> value), wrong);
            }
            Stream.concat(sent.form.choices().stream(), sent.form.hidden().stream()).forEach(name -> {
                for (String value : List.of("NOT-ON-THE-LIST", "-1", "\u0000")) {
                    judge(sent + " with " + name + " " + shown(value), sent.pressWith(name, value), wrong);
                }
            });
            judge(sent + " with nothing but its button", sent.pressAlone(), wrong);
            judge(sent + " with everything twice", sent.pressTwice(), wrong);
        });
        assertEquals(List.of(), wrong);
    }

    /** What one role of a page may send, another that only reads it may not be shown. */
    @Test
    void nobodyIsShownAFormThatHeMayNotSend() {
        List<String> wrong = new ArrayList<>();
        for (Sight sight : inOrder()) {
            if (!sight.isFile() && !sight.anyone().isEmpty()) {
                for (Role role : sight.roles()) {
                    if (scene.containsKey(role.name())) {
                        inForms(readerOf(scene.get(role.name())), sight.address(scene), sent -> {
                            if (sent.takesText() && sent.press(name -> "Kettle" + UNSEEN.get(1)).statusCode() == FORBIDDEN) {
                                wrong.add(sent + " is shown to " + role);
                            }
                        });
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aFormWithAFileThatIsNotSentInPartsDoesNothing() {
        List<String> wrong = new ArrayList<>();
        inEveryForm(sent -> {
            if (!sent.form.files().isEmpty()) {
                HttpResponse<String> answer = sent.reader.send(sent.address, sent.form.pressed(sent.button, name -> "Kettle"));
                if (answer.statusCode() != LED_ON || !back(answer).equals(sent.address)) {
                    wrong.add(sent + " answers " + answer.statusCode() + " " + back(answer));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void aFormWithoutTheMarkOfItsViewDoesNothing() {
        List<String> wrong = new ArrayList<>();
        inEveryForm(sent -> {
            for (String state : new String[] {null, "", "-123:456", "stateless", "x".repeat(2000)}) {
                HttpResponse<String> answer = sent.pressAs(state);
                boolean isShownAgain = answer.statusCode() == LED_ON && back(answer).equals(sent.address)
                        || answer.statusCode() == SHOWN && !answer.body().contains("class=\"problems\"");
                if (!isShownAgain && answer.statusCode() != 404 && answer.statusCode() != 403) {
                    wrong.add(sent + " with the view state " + state + " answers " + answer.statusCode() + " " + back(answer));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private String back(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(to -> to.replace(root().toString().replaceAll("/$", ""), "")).orElse("");
    }

    private static void judge(String what, HttpResponse<String> answer, List<String> wrong) {
        if (answer.statusCode() >= FAULT) {
            wrong.add(what + " answers " + answer.statusCode());
        }
        if (answer.statusCode() >= REFUSED && !answer.body().contains("class=\"masthead\"")) {
            wrong.add(what + " is not refused by a page of the portal: " + answer.statusCode());
        }
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x") || answer.body().contains("at org.karvan.")) {
            wrong.add(what + " is answered with what was typed, or with a stack trace");
        }
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.length() + " characters" : "'" + value + "'";
    }

    private void inEveryForm(Consumer<Sent> trial) {
        for (Sight sight : inOrder()) {
            if (!sight.isFile()) {
                inForms(reader(sight), sight.address(scene), trial);
            }
        }
    }

    private static void inForms(PortalPages reader, String address, Consumer<Sent> trial) {
        List<Form> forms = Form.of(reader.get(address).body());
        for (int place = 0; place < forms.size(); place++) {
            for (String button : forms.get(place).buttons()) {
                if (!UNTRIED.contains(button)) {
                    trial.accept(new Sent(reader, address, place, forms.get(place), button));
                }
            }
        }
    }

    /** The pages of accounts last: there others' accounts are closed, and with them their sessions. */
    private static List<Sight> inOrder() {
        return Sight.ALL.stream().sorted(Comparator.comparing(sight -> sight.page().startsWith("/identity/"))).toList();
    }

    private PortalPages reader(Sight sight) {
        return readerOf(sight.anyone().map(Role::name).map(scene::get).orElse(""));
    }

    private PortalPages readerOf(String emailOrEmpty) {
        return readers.computeIfAbsent(emailOrEmpty, known -> known.isEmpty() ? visitor() : visitor().signIn(known));
    }

    /** One button of one form of one page. */
    private static final class Sent {

        private final PortalPages reader;
        private final String address;
        private final int place;
        private final String button;

        /** The form as the last answer showed it: its view is good for the next trial. */
        private Form form;

        private Sent(PortalPages reader, String address, int place, Form form, String button) {
            this.reader = reader;
            this.address = address;
            this.place = place;
            this.form = form;
            this.button = button;
        }

        boolean takesText() {
            return !form.texts().isEmpty();
        }

        HttpResponse<String> press(UnaryOperator<String> typed) {
            return send(form.pressed(button, typed));
        }

        HttpResponse<String> pressWith(String name, String value) {
            Map<String, String> sent = new HashMap<>();
            form.pressed(button, text -> form.texts().get(text)).forEach(field -> sent.put(field.getKey(), field.getValue()));
            sent.put(name, value);
            return send(List.copyOf(sent.entrySet()));
        }

        HttpResponse<String> pressAlone() {
            return send(form.pressed(button, text -> "").stream()
                    .filter(field -> field.getKey().equals(button) || field.getKey().equals(Form.VIEW_STATE) || field.getKey().equals(field.getValue()))
                    .toList());
        }

        HttpResponse<String> pressTwice() {
            List<Map.Entry<String, String>> sent = form.pressed(button, text -> "Kettle");
            return send(Stream.concat(sent.stream(), sent.stream()).toList());
        }

        HttpResponse<String> pressAs(String viewState) {
            Stream<Map.Entry<String, String>> sent = form.pressed(button, text -> "Kettle").stream()
                    .filter(field -> !field.getKey().equals(Form.VIEW_STATE));
            return send(viewState == null ? sent.toList() : Stream.concat(sent, Stream.of(Map.entry(Form.VIEW_STATE, viewState))).toList());
        }

        private HttpResponse<String> send(List<Map.Entry<String, String>> fields) {
            HttpResponse<String> answer = form.files().isEmpty() ? reader.send(address, fields)
                    : reader.upload(address, fields, form.files().get(0), "assay.txt", "Sb 61.2 %".getBytes(StandardCharsets.UTF_8));
            shownIn(answer.body()).or(() -> shownIn(reader.get(address).body())).ifPresent(now -> form = now);
            return answer;
        }

        private Optional<Form> shownIn(String page) {
            List<Form> forms = Form.of(page);
            return place < forms.size() && forms.get(place).buttons().contains(button) ? Optional.of(forms.get(place)) : Optional.empty();
        }

        @Override
        public String toString() {
            return address + " " + button;
        }
    }
}
