package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.sealing.SealingFixtures;

/**
 * Every form of every page, filled in so that the portal takes it, and sent again as a double click or a reload does:
 * nothing is added. And sent by the same person from a second browser that showed the page before: one of the two
 * wins, the other is told that it changed meanwhile.
 *
 * <p>A form that is new fails here until it is filled in so that it does something, or is listed.
 */
class SentTwiceIT extends OutsideIT {

    private static final int SHOWN = 200;
    private static final int LED_ON = 302;
    private static final int REFUSED = 400;
    private static final int FAULT = 500;

    /** On the third Wednesday of a month the metal exchange always trades: it is the prompt date. */
    private static final int PROMPT_WEEK = 3;

    /** Who signs out, or changes the password by which he comes back, cannot try what comes after. */
    private static final Set<String> UNTRIED = Set.of("signOut:leave");

    /** What is typed where nothing stands yet; by the id of the field, or by the page and it. */
    private static final Map<String, String> ENTRIES = Map.ofEntries(
            Map.entry("/identity/forgotten.xhtml email", "{BIDDER}"),
            Map.entry("/identity/reference-data.xhtml amount", "30"),
            Map.entry("/bid/bid.xhtml typed", "{bid}"),
            Map.entry("/registration/tasks.xhtml confirmation", "{draftingReference}"),
            Map.entry("/delivery/assay.xhtml figure", "54.2"),
            Map.entry("/tender/tender-criteria.xhtml weight", ""),
            Map.entry("passMark", ""),
            Map.entry("email", "kettle@chitral.example"),
            Map.entry("/identity/own-account.xhtml present", "{password}"),
            Map.entry("/identity/own-account.xhtml password", "kettle-and-lantern"),
            Map.entry("/identity/own-account.xhtml again", "kettle-and-lantern"),
            Map.entry("/registration/sign-up.xhtml password", "kettle-and-lantern"),
            Map.entry("/registration/sign-up.xhtml organisation", "Kettle Mines"),
            Map.entry("/identity/sign-in.xhtml email", "nobody@kettle.example"),
            Map.entry("/identity/invite.xhtml limit", ""),
            Map.entry("/identity/deputies.xhtml firstDay", "{today}"),
            Map.entry("/identity/deputies.xhtml lastDay", "{soon}"),
            Map.entry("/identity/banners.xhtml from", "{today}T00:00"),
            Map.entry("/identity/banners.xhtml until", "{soon}T00:00"),
            Map.entry("/identity/reference-data.xhtml validFrom", "{late}"),
            Map.entry("amount", "1200"),
            Map.entry("/market/holidays.xhtml day", "{soon}"),
            Map.entry("/market/new-series.xhtml code", "KETTLE-1"),
            Map.entry("/market/new-series.xhtml currency", "USD"),
            Map.entry("/market/new-series.xhtml base", ""),
            Map.entry("/market/quotation.xhtml day", "{tradingDay}"),
            Map.entry("figure", "281.50"),
            Map.entry("/provenance/titles.xhtml number", "ML-77"),
            Map.entry("grantedOn", "2020-01-15"),
            Map.entry("expiresOn", "{late}"),
            Map.entry("capacity", "1200"),
            Map.entry("/registration/owners.xhtml number", "AB1234567"),
            Map.entry("/registration/owners.xhtml share", "10"),
            Map.entry("listDate", "{today}"),
            Map.entry("bankName", "Kettle Bank"),
            Map.entry("routingNumber", "021000021"),
            Map.entry("/registration/bank.xhtml account", "PK36SCBL0000001123456702"),
            Map.entry("postalCode", "54000"),
            Map.entry("phone", "+92 42 35761999"),
            Map.entry("registrationNumber", "0077777"),
            Map.entry("ntn", "1234567-8"),
            Map.entry("strn", ""),
            Map.entry("ein", ""),
            Map.entry("lei", ""),
            Map.entry("duns", ""),
            Map.entry("ANTIMONY", "100"),
            Map.entry("TUNGSTEN", "100"),
            Map.entry("COPPER", "100"),
            Map.entry("RARE_EARTHS", "100"),
            Map.entry("debarUntil", "{late}"),
            Map.entry("debarReason", "Forged assays."),
            Map.entry("validFrom", "{late}"),
            Map.entry("level1", "1000"),
            Map.entry("level2", "2000"),
            Map.entry("level3", ""),
            Map.entry("level4", ""),
            Map.entry("level5", ""),
            Map.entry("grade", "55"),
            Map.entry("quantity", "100"),
            Map.entry("hsCode", "2617.10"),
            Map.entry("year", "2027"),
            Map.entry("month", "3"),
            Map.entry("mass", "10"),
            Map.entry("share", "10"),
            Map.entry("level", "0.2"),
            Map.entry("step", "0.1"),
            Map.entry("productionShare", ""),
            Map.entry("tolerance", "5"),
            Map.entry("effectiveDate", "{soon}"),
            Map.entry("endDate", "{late}"),
            Map.entry("longStopDate", "{soon}"),
            Map.entry("noticeDays", "30"),
            Map.entry("valueUsd", "2000000"),
            Map.entry("valueBasis", "The price of the trial lot."),
            Map.entry("price", "26500"),
            Map.entry("deadline", "{late}T12:00"),
            Map.entry("questionsUntil", "{soon}T12:00"),
            Map.entry("opensAt", "{late}T13:00"),
            Map.entry("penalty", ""),
            Map.entry("rejection", ""),
            Map.entry("/tender/tender-delivery.xhtml from", "{month}"),
            Map.entry("/tender/tender-delivery.xhtml to", "{month}"),
            Map.entry("securityAmount", "20000"),
            Map.entry("validityDays", "90"),
            Map.entry("quorum", "2"),
            Map.entry("points", "80"),
            Map.entry("chosen", "four kettles in snow"),
            Map.entry("/sealing/opening-key.xhtml again", "four kettles in snow"),
            Map.entry("/sealing/opening-key.xhtml present", "{passphrase}"),
            Map.entry("/bid/passphrase.xhtml again", "four kettles in snow"),
            Map.entry("/bid/passphrase.xhtml present", "{passphrase}"),
            Map.entry("passphrase", "{passphrase}"));

    /** What is typed although something stands there already; {@code {anew}} is that in other words. */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "/tender/tender-criteria.xhtml name", "{anew}",
            "/tender/extension.xhtml deadline", "{later}T12:00");

    /** What is chosen otherwise than it stands; nothing where it is left open. */
    private static final Map<String, String> CHOICES = Map.of(
            "/identity/own-account.xhtml language", "ur",
            "/identity/colleague.xhtml roles", "OPERATIONS",
            "/delivery/assay.xhtml laboratory", "{assayer}",
            "/complaint/file-complaint.xhtml ground", "UNCLEAR",
            "/market/new-series.xhtml kind", "PRICE_INDEX",
            "/market/new-series.xhtml per", "TONNE",
            "/provenance/new-ore-lot.xhtml mineral", "ANTIMONY",
            "/tender/tender-item.xhtml mineral", "ANTIMONY",
            "/tender/tender-item.xhtml productForm", "CONCENTRATE",
            "/tender/tender-item.xhtml hsCode", "2617.10");

    /** Fields of free text: also where something stands in them, each sender writes something of his own. */
    private static final Set<String> WORDS = Set.of("title", "summary", "description", "justification", "heading", "body", "words", "note", "remarks",
            "answer", "question", "text", "reason", "explanation", "english", "urdu", "remark");

    /** Pressed on these pages as the scene has them, these change nothing: each with its reason. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.ofEntries(
            Map.entry("/complaint/complaint.xhtml seat:name", "nobody alone is a committee"),
            Map.entry("/audit/verification.xhtml verification:sign", "the signed heads of the trail are not looked at here"),
            Map.entry("/bid/opening.xhtml paperWHOLE:pdf", "it sends a paper"),
            Map.entry("/bid/receipt.xhtml paper:pdf", "it sends a paper"),
            Map.entry("/bid/prices.xhtml unlock:show", "it answers, and keeps nothing"),
            Map.entry("/bid/check.xhtml unlock:show", "it answers, and keeps nothing"),
            Map.entry("/bid/own-offer.xhtml unlock:show", "it answers, and keeps nothing"),
            Map.entry("/bid/own-offer.xhtml unlock:pdf", "it sends a paper"),
            Map.entry("/bid/passphrase.xhtml prove:submit", "a right passphrase changes nothing"),
            Map.entry("/identity/account.xhtml sessions:endSessions", "who is signed in is not looked at here"),
            Map.entry("/identity/own-account.xhtml sessions:endOthers", "who is signed in is not looked at here"),
            Map.entry("/identity/own-account.xhtml sessions:j_idt0:0:end", "who is signed in is not looked at here"),
            Map.entry("/identity/sign-in.xhtml form:submit", "nobody has that address"),
            Map.entry("/pricing/calculator.xhtml form:reckon", "it answers, and keeps nothing"),
            Map.entry("/tender/confidence.xhtml form:promise", "the tender keeps nothing confidential"),
            Map.entry("/tender/tender.xhtml stepADDENDUM:take", "it leads to the form"),
            Map.entry("/tender/tender.xhtml stepANSWER:take", "it leads to the form"),
            Map.entry("/tender/tender.xhtml stepEXTEND:take", "it leads to the form"));

    /** What a page tells its reader above it or at a field. */
    private static final Pattern TOLD = Pattern.compile("(?:field-problem|message-(?:error|info))[^>]*>([^<]*)<");

    /** What two do with these is done twice, and neither stands in the other's way: each with its reason. */
    private static final Map<String, String> FOR_EACH = Map.ofEntries(
            Map.entry("/identity/deputies.xhtml form:lend", "a role may be lent to several deputies at once"),
            Map.entry("/identity/banners.xhtml form:post", "several notices may stand at once"),
            Map.entry("/audit/verification.xhtml verification:verify", "whoever asks has the trail read for him"),
            Map.entry("/registration/screen.xhtml form:save", "each screening is a record of its own"),
            Map.entry("/market/quotation-import.xhtml import:handIn", "a file is looked at before it is taken in; nothing is quoted yet"),
            Map.entry("/bid/passphrase.xhtml change:submit", "the passphrase is not that of the key any more, which is counted"),
            Map.entry("/sealing/opening-key.xhtml prove:submit", "whoever proves that he knows his passphrase has proved it at that instant"),
            Map.entry("/sealing/opening-key.xhtml replace:submit", "the passphrase is not that of the new key, which is counted"),
            Map.entry("/tender/tender.xhtml copying:copy", "a tender may be copied as often as one likes"),
            Map.entry("/tender/questions.xhtml asking:ask", "each asks a question of his own"),
            Map.entry("/tender/tender-begin.xhtml form:begin", "each begins a tender of his own"),
            Map.entry("/bid/papers.xhtml upload:add", "each hands in a paper of his own"),
            Map.entry("/provenance/ore-lot.xhtml evidence:prove", "each hands in a paper of his own"),
            Map.entry("/complaint/complaint.xhtml paper:add", "each hands in a paper of his own"),
            Map.entry("/delivery/shipment.xhtml paper:add", "each hands in a paper of his own"),
            Map.entry("/registration/organisation-papers.xhtml form:add", "each hands in a paper of his own"),
            Map.entry("/provenance/new-ore-lot.xhtml form:register", "each registers a parcel of his own"),
            Map.entry("/contract/new-contract.xhtml direct:directly", "each begins a contract of his own"),
            Map.entry("/contract/delegation.xhtml form:save", "of two tables from the same day the later one decides, and both stay to be read"));

    /** What two do with these is the same, and already so when the second does it: each with its reason. */
    private static final Map<String, String> ALREADY_SO = Map.of(
            "/identity/forgotten.xhtml form:submit", "a link is under way, and nobody learns whether there is such an account",
            "/identity/own-account.xhtml self:save", "both choose the same language",
            "/identity/own-account.xhtml secret:change", "the second is signed out by the first, and asked who he is",
            "/notification/inbox.xhtml inbox:readAll", "what is read is read",
            "/notification/inbox.xhtml inbox:j_idt0:0:read", "what is read is read",
            "/identity/saved-views.xhtml form:save", "a view of that name is kept with the same query");

    private PortalPages backstage;
    private final Map<String, List<PortalPages>> browsers = new HashMap<>();

    private Map<String, String> scene;
    private LocalDate today;

    /** One button of one page, whichever its row, as one of those sees it who may press it. */
    private record Press(String page, String address, String button, String reader) {

        /** The first such button of a form: what one reader has in the first row, another may have in the second. */
        Optional<String> in(Form form) {
            return form.buttons().stream().filter(one -> anyRow(one).equals(anyRow(button))).findFirst();
        }

        private static String anyRow(String button) {
            return button.replaceAll("\\d+", "0");
        }

        @Override
        public String toString() {
            return page + " " + anyRow(button);
        }
    }

    @Test
    void whatIsSentAgainAddsNothingAndOfTwoWhoSendAtOnceOneIsTold() {
        backstage = visitor();
        scene = backstage.scene("every-role");
        today = Instant.parse(backstage.backstage("now", "")).atZone(ZoneOffset.UTC).toLocalDate();
        List<String> wrong = new ArrayList<>();
        Set<String> pressed = new TreeSet<>();
        Map<String, String> idle = new TreeMap<>();
        for (Press press : presses()) {
            String before = contents();
            if (pressed.add(press.toString())) {
                List<String> answers = new ArrayList<>();
                String done = tryOut(press, before, answers, wrong);
                if (done.equals(before)) {
                    idle.put(press.toString(), answers.toString());
                } else {
                    backstage.backstage("back", "");
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(WITHOUT_EFFECT.keySet(), idle.keySet(), () -> {
            idle.keySet().removeAll(WITHOUT_EFFECT.keySet());
            return "change nothing: " + idle;
        });
        assertTrue(pressed.size() > 60, "only " + pressed.size() + " tried");
    }

    /** As a browser sends them: without the parameters of the address, which only the page knows. */
    @Test
    void whoIsToldThatItChangedMeanwhileSeesAtOnceWhatTheOtherWrote() {
        backstage = visitor();
        scene = backstage.scene("every-role");
        assertShownAnew("/tender/tender-basics.xhtml?ref=" + scene.get("draft"), scene.get(Role.OFFICER.name()), "form:title", "Antimony of the first", "Antimony of the second");
        assertShownAnew("/bid/answers.xhtml?tender=" + scene.get("tender"), scene.get(Role.BIDDER.name()), "answer", "Sampled by the first", "Sampled by the second");
        assertShownAnew("/contract/draft-outline.xhtml?reference=" + scene.get("contract"), scene.get(Role.OFFICER.name()), "title", "Offtake of the first", "Offtake of the second");
    }

    private void assertShownAnew(String address, String reader, String field, String ofTheFirst, String ofTheSecond) {
        List<PortalPages> pair = browsers(reader);
        String page = address.replaceFirst("\\?.*", "");
        List<HttpResponse<String>> shown = pair.stream().map(one -> one.get(address)).toList();
        List<String> typed = List.of(ofTheFirst, ofTheSecond);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int one = 0; one < typed.size(); one++) {
            String his = typed.get(one);
            Form form = Form.of(shown.get(one).body()).stream().filter(each -> each.texts().keySet().stream().anyMatch(name -> name.endsWith(field))).findFirst().orElseThrow();
            answers.add(pair.get(one).send(page, form.pressed(form.buttons().get(0), name -> name.endsWith(field) ? his : form.texts().get(name).strip())));
        }
        String to = led(answers.get(1));
        String now = pair.get(1).get(to).body();
        assertTrue(now.contains("message-error") && now.contains(ofTheFirst) && !now.contains(ofTheSecond), to + " shows " + now);
    }

    private String led(HttpResponse<String> answer) {
        assertEquals(LED_ON, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow().replace(root().toString().replaceAll("/$", ""), "");
    }

    /** Presses it three times; answers what is there after the first, and notes what that one was told. */
    private String tryOut(Press press, String before, List<String> told, List<String> wrong) {
        List<Form> forms = shown(press);
        if (forms.size() < 2) {
            wrong.add(press + " is shown to " + press.reader() + " no more");
            return before;
        }
        List<PortalPages> pair = browsers.get(press.reader());
        Form first = forms.get(0);
        Form second = forms.get(1);
        HttpResponse<String> answer = send(pair.get(0), press, first, " anew");
        told.add(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(""));
        TOLD.matcher(answer.body()).results().map(one -> one.group(1)).forEach(told::add);
        String done = contents();
        if (answer.statusCode() >= FAULT) {
            wrong.add(press + " answers " + answer.statusCode());
        }
        if (!done.equals(before)) {
            HttpResponse<String> again = send(pair.get(0), press, first, " anew");
            if (!done.equals(contents()) || again.statusCode() >= REFUSED) {
                wrong.add(press + " sent again answers " + again.statusCode() + " and changes " + changes(done, contents()));
            }
            done = contents();
            HttpResponse<String> late = send(pair.get(1), press, second, " otherwise");
            boolean isForEach = FOR_EACH.containsKey(press.toString());
            if (late.statusCode() >= FAULT || !isForEach && !done.equals(contents())) {
                wrong.add(press + " sent by a second answers " + late.statusCode() + " and changes " + changes(done, contents()));
            } else if (!isForEach && !ALREADY_SO.containsKey(press.toString()) && !isTold(pair.get(1), late)) {
                wrong.add(press + " sent by a second says nothing: " + late.statusCode());
            }
        }
        return done;
    }

    /** Whether the reader is told above the page or at a field, at once or where he is led; or there is no such thing any more. */
    private boolean isTold(PortalPages reader, HttpResponse<String> answer) {
        HttpResponse<String> shown = answer;
        if (answer.statusCode() == LED_ON) {
            shown = reader.get(led(answer));
        }
        return shown.statusCode() >= REFUSED || shown.body().contains("message-error") || shown.body().contains("field-problem\"");
    }

    private static Set<String> changes(String before, String after) {
        Set<String> changes = new LinkedHashSet<>(after.lines().toList());
        before.lines().toList().forEach(changes::remove);
        return changes;
    }

    private HttpResponse<String> send(PortalPages reader, Press press, Form form, String hand) {
        List<Map.Entry<String, String>> fields = form.pressed(press.in(form).orElseThrow(), name -> typed(press, name, form.texts().get(name).strip(), hand)).stream()
                .map(field -> Map.entry(field.getKey(), filled(CHOICES.getOrDefault(press.page() + " " + lastOf(field.getKey()), field.getValue()))))
                .toList();
        return form.files().isEmpty() ? reader.send(press.address(), fields)
                : reader.upload(press.address(), fields, form.files().get(0), "assay" + hand.strip() + ".txt", ("Sb 61.2 %" + hand).getBytes(StandardCharsets.UTF_8));
    }

    private String typed(Press press, String name, String stands, String hand) {
        String field = lastOf(name);
        String here = press.page() + " " + field;
        if (WORDS.contains(field)) {
            return (stands.isEmpty() ? "Kettles, lanterns and salt" : stands) + hand;
        }
        String anew = stands.isEmpty() ? "" : stands + hand;
        String usual = stands.isEmpty() ? ENTRIES.getOrDefault(here, ENTRIES.getOrDefault(field, "Kettle")) : stands;
        return filled(CORRECTIONS.getOrDefault(here, usual).replace("{anew}", anew));
    }

    /** With the days and the things of the scene for what is named in braces. */
    private String filled(String entry) {
        String filled = entry.replace("{password}", IdentityFixtures.PASSWORD)
                .replace("{passphrase}", SealingFixtures.PASSPHRASE)
                .replace("{today}", today.toString())
                .replace("{tradingDay}", today.minusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(PROMPT_WEEK, DayOfWeek.WEDNESDAY)).toString())
                .replace("{month}", today.plusMonths(6).toString().substring(0, 7))
                .replace("{soon}", today.plusDays(60).toString())
                .replace("{later}", today.plusDays(200).toString())
                .replace("{late}", today.plusYears(2).toString());
        for (Map.Entry<String, String> known : scene.entrySet()) {
            filled = filled.replace("{" + known.getKey() + "}", known.getValue());
        }
        return filled;
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** The form as both browsers of its reader show it; they sign in anew when what was tried before has signed them out. */
    private List<Form> shown(Press press) {
        if (isShown(press) || press.reader().isEmpty()) {
            return forms(press);
        }
        browsers.remove(press.reader());
        browsers(press.reader());
        backstage.backstage("keep", "");
        return isShown(press) ? forms(press) : List.of();
    }

    private boolean isShown(Press press) {
        return forms(press).size() == 2;
    }

    private List<Form> forms(Press press) {
        return browsers(press.reader()).stream()
                .flatMap(reader -> Form.of(reader.get(press.address()).body()).stream().filter(form -> press.in(form).isPresent()).limit(1))
                .toList();
    }

    private String contents() {
        return backstage.backstage("contents", "");
    }

    /** All there are, each as each of those sees it who see the page; whoever presses has two browsers. */
    private List<Press> presses() {
        List<Press> presses = new ArrayList<>();
        List<Sight> sights = new ArrayList<>(Sight.ALL);
        sights.add(new Sight("/identity/saved-views.xhtml?list=/tender/list.xhtml&query=search%3Dantimony", false, Set.of(Role.OFFICER)));
        for (Sight sight : sights) {
            if (!sight.isFile() && sight.answer() == SHOWN) {
                for (String reader : readers(sight)) {
                    Form.of(browsers(reader).get(0).get(sight.address(scene)).body()).stream().flatMap(form -> form.buttons().stream())
                            .filter(button -> !UNTRIED.contains(button))
                            .forEach(button -> presses.add(new Press(sight.page(), sight.address(scene), button, reader)));
                }
            }
        }
        backstage.backstage("keep", "");
        return presses;
    }

    private List<String> readers(Sight sight) {
        List<String> readers = new ArrayList<>();
        if ((sight.page().startsWith("/registration/") || sight.page().startsWith("/provenance/titles")) && sight.roles().contains(Role.APPLICANT)) {
            readers.add(scene.get("drafting"));
            readers.add(scene.get("newcomer"));
        } else if (sight.page().equals("/bid/check.xhtml")) {
            readers.add(scene.get("ready"));
        } else if (sight.page().equals("/contract/delegation.xhtml")) {
            readers.add(scene.get("keeper"));
        }
        (sight.everybody() ? Set.of(Role.BIDDER, Role.OFFICER) : sight.roles()).stream().sorted().map(Role::name)
                .filter(scene::containsKey).map(scene::get).forEach(readers::add);
        if (sight.everybody()) {
            readers.add("");
        }
        return readers;
    }

    private List<PortalPages> browsers(String reader) {
        return browsers.computeIfAbsent(reader, known -> known.isEmpty() ? List.of(visitor(), visitor())
                : List.of(visitor().signIn(known), visitor().signIn(known)));
    }
}
