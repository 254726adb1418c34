package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.IdentityFixtures;

/** From a portal without suppliers to an offtake contract in force, as the people concerned see it in their browsers. */
class WholePathJourneyIT extends OutsideIT {

    /** More than the least for a tender announced abroad. */
    private static final Duration BIDDING = Duration.ofDays(35);

    /** The passphrase of both openers. */
    private static final String PASSPHRASE = "camel lantern walnut ferry";

    /** The same, since the scene has given it to the bidders whom it knows. */
    private static final String BID_PASSPHRASE = PASSPHRASE;

    private static final Duration MOMENT = Duration.ofMinutes(5);

    /** The standstill of fifteen days, and an hour. */
    private static final Duration STANDSTILL = Duration.ofDays(15).plusHours(1);

    /** Until after the first day of the contract. */
    private static final Duration UNTIL_IN_FORCE = Duration.ofDays(3);
    private static final int LONG_STOP_DAYS = 90;

    private static final NewSupplier MINER = new NewSupplier("Chitral Antimony", "khan@chitral-antimony.example", "1234567-8", "BL-1001");
    private static final NewSupplier RIVAL = new NewSupplier("Kharan Minerals", "khan@kharan-minerals.example", "2345678-1", "BL-1002");

    /** How the heading of a tender's page begins, of which the rest is the buyer's own title. */
    private static final String TENDER = "TND-";

    private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06FF]");

    private Map<String, String> scene;

    @AfterEach
    void quiet() {
        visitor().backstage("timers", "false");
    }

    @Test
    void aSupplierRegistersBidsWinsAndSigns() {
        scene = visitor().scene("journey");
        visitor().backstage("timers", "true");
        try (Desk miner = registered(MINER); Desk rival = registered(RIVAL)) {
            approved(MINER);
            approved(RIVAL);
            miner.open("/registration/tasks.xhtml").seesState("APPROVED");
            miner.open("/index.xhtml").picture("supplier-home");

            keyMade(scene.get("witness"));
            keyMade("opener@" + scene.get("domain"));
            String tender = publishedTender();
            String first = bid(miner, tender, "30000", "");
            bid(rival, tender, "27000", "");
            String second = bid(miner, tender, "26400", "");
            assertNotEquals(first, second);
            nobodySeesTheBids(miner, rival, tender, second);

            opened(tender);
            evaluated(tender);
            awarded(tender);
            miner.open(result(tender)).sees("Your bid has won").picture("supplier-result");
            rival.open(result(tender)).sees("Another bid was chosen").sees(MINER.name());

            String contract = approvedContract(tender);
            miner.open(contract(contract)).seesState("ACCEPTANCE").seesNo("Approvals").picture("supplier-contract").take("ACCEPT").seesState("SIGNATURE");
            signedByTheBuyer(contract);
            sign(miner, contract).seesState("SIGNED").picture("supplier-contract-signed");
            assertEquals(2, miner.page().getByText("Genuine: signed by the portal").count());
            rival.isRefused(contract(contract));
            advance(UNTIL_IN_FORCE);
            miner.awaitState("ACTIVE").picture("supplier-contract-active");
            miner.open(tender(tender)).seesState("COMPLETE");
        }
        verified();
    }

    /** Registers in a browser of its own, which stays open. */
    private Desk registered(NewSupplier supplier) {
        Desk desk = new Desk(root(), Browser.english(root()));
        desk.open("/index.xhtml").picture("visitor-start");
        supplier.signUp(desk, "en");
        supplier.tell(desk, today());
        desk.open("/registration/tasks.xhtml").picture("supplier-task-list");
        desk.open("/registration/registration-answers.xhtml").sees(supplier.name()).picture("supplier-answers");
        return desk.take("SUBMIT").sees("What happens next").seesState("SUBMITTED").picture("supplier-submitted");
    }

    private void approved(NewSupplier supplier) {
        try (Desk administrator = Desk.of(root(), scene.get("administrator")); Desk compliance = Desk.of(root(), scene.get("compliance"))) {
            administrator.open("/registration/registration-queue.xhtml").picture("administrator-queue");
            administrator.page().locator("tr").filter(new Locator.FilterOptions().setHasText(supplier.name())).locator("a").first().click();
            String reference = administrator.parameter("reference");
            administrator.take("START_REVIEW").seesState("UNDER_REVIEW").seesClosed("APPROVE").picture("administrator-review");
            compliance.open("/registration/screening-queue.xhtml").picture("compliance-queue");
            compliance.open("/registration/screen.xhtml?reference=" + reference)
                    .fill("form:listName", "OFAC SDN")
                    .fill("form:listDate", today().minusDays(1).toString())
                    .fill("form:names", supplier.name() + "\nGul Khan")
                    .choose("form:result", "CLEAR")
                    .fill("form:note", "No name of the list comes near.")
                    .enclose("form:file", "Search of " + supplier.name())
                    .press("form:save")
                    .seesState("CLEAR")
                    .picture("compliance-screening");
            administrator.open("/registration/registration-review.xhtml?reference=" + reference).take("APPROVE").seesState("APPROVED").picture("administrator-approved");
            administrator.open("/identity/accounts.xhtml").picture("administrator-accounts");
        }
    }

    /** An opener makes his key and proves it. */
    private void keyMade(String person) {
        try (Desk opener = Desk.of(root(), person)) {
            opener.open("/sealing/opening-key.xhtml").fill("make:chosen", PASSPHRASE).fill("make:again", PASSPHRASE).press("make:submit");
            opener.sees("Your key has been made.").fill("prove:passphrase", PASSPHRASE).press("prove:submit");
            opener.sees("The passphrase is right.").picture("opener-key");
        }
    }

    private String publishedTender() {
        Instant deadline = now().plus(BIDDING).truncatedTo(ChronoUnit.MINUTES);
        YearMonth delivery = YearMonth.from(deadline.atZone(ZoneOffset.UTC)).plusMonths(3);
        String reference;
        try (Desk officer = buyer("officer")) {
            officer.open("/tender/tender-begin.xhtml").fill("form:title", "Antimony concentrate, 100 t").press("form:begin");
            reference = officer.parameter("ref");
            officer.open(draft("basics", reference))
                    .fill("form:title", "Antimony concentrate, 100 t")
                    .fill("form:summary", "A first lot for the smelter.")
                    .choose("form:reach", "INTERNATIONAL")
                    .choose("form:currency", "USD")
                    .press("form:save");
            officer.open(draft("item", reference))
                    .choose("item:mineral", "ANTIMONY")
                    .choose("item:productForm", "CONCENTRATE")
                    .choose("item:hsCode", "2617.10")
                    .fill("item:grade", "55")
                    .fill("item:mass", "100")
                    .picture("buyer-lot")
                    .press("item:save");
            officer.open(draft("delivery", reference))
                    .choose("form:incoterm", "FOB")
                    .choose("form:place", "PKKHI")
                    .fill("form:from", delivery.toString())
                    .fill("form:to", delivery.plusMonths(1).toString())
                    .press("form:save");
            officer.open(draft("criteria", reference));
            criterion(officer, 0, "Price", "70", true);
            criterion(officer, 1, "Quality control at the mine", "30", false);
            officer.picture("buyer-criteria").press("form:save");
            officer.open(draft("terms", reference))
                    .fill("form:securityAmount", "20000")
                    .choose("form:securityForm", "BANK_GUARANTEE")
                    .fill("form:validityDays", "90")
                    .press("form:save");
            officer.open(draft("timetable", reference))
                    .choose("form:zone", "UTC")
                    .fill("form:questionsUntil", utc(deadline.minus(Duration.ofDays(7))))
                    .fill("form:deadline", utc(deadline))
                    .fill("form:opensAt", utc(deadline.plus(Duration.ofHours(1))))
                    .picture("buyer-timetable")
                    .press("form:save");
            officer.open(draft("openers", reference));
            opener(officer, scene.get("buyer"));
            opener(officer, scene.get("chamber"));
            officer.fill("form:quorum", "2").picture("buyer-openers").press("form:save");
            officer.open(draft("suppliers", reference)).choose("form:procedure", "OPEN").press("form:save");
            officer.open(draft("documents", reference))
                    .fill("form:title", "Specification")
                    .enclose("form:file", "What the smelter takes")
                    .press("form:add");
            officer.open("/tender/tender-draft.xhtml?ref=" + reference).sees("9").picture("buyer-draft");
            officer.open(tender(reference)).take("SUBMIT").seesState("IN_REVIEW");
        }
        try (Desk approver = buyer("approver")) {
            approver.open(tender(reference)).picture("buyer-publish").take("PUBLISH").seesState("PUBLISHED");
        }
        return reference;
    }

    private void criterion(Desk officer, int line, String name, String weight, boolean price) {
        Locator row = officer.page().locator("tbody tr").nth(line);
        row.locator("input[id$=':name']").fill(name);
        row.locator("input[id$=':weight']").fill(weight);
        row.locator("input[id$=':price']").setChecked(price);
    }

    private void opener(Desk officer, String organisation) {
        officer.page().getByLabel("Opener, " + organisation).check();
    }

    /** Prepares the whole offer, or only another price, and submits, with pictures of that edition; answers the number of the receipt. */
    private String bid(Desk bidder, String tender, String price, String edition) {
        bidder.open(tender(tender)).seesState("PUBLISHED").picture("supplier-tender" + edition).open(bid("bid", tender));
        boolean isNew = bidder.page().locator("[id='beginning:begin']").count() > 0;
        if (isNew) {
            bidder.press("beginning:begin");
        }
        bidder.open(bid("prices", tender));
        if (bidder.page().locator("[id='prices:save']").count() == 0) {
            bidder.open(bid("passphrase", tender)).fill("make:chosen", BID_PASSPHRASE).fill("make:again", BID_PASSPHRASE).picture("supplier-passphrase" + edition)
                    .press("make:submit");
            bidder.open(bid("prices", tender));
        }
        bidder.fill("prices:lines:0:price", price).picture("supplier-prices" + edition).press("prices:save");
        if (isNew) {
            bidder.open(bid("delivery", tender)).tick("delivery:confirmed").press("delivery:save");
            bidder.open(bid("answers", tender)).fill("answers:lines:0:answer", "Each bag is sampled and sealed at the mine.").press("answers:save");
            bidder.open(bid("declarations", tender));
            bidder.page().locator("input[type=checkbox]").all().forEach(Locator::check);
            bidder.press("declarations:save");
        }
        bidder.open(bid("bid", tender)).picture("supplier-bid" + edition);
        bidder.open(bid("check", tender)).seesNo("2,640,000").fill("unlock:passphrase", BID_PASSPHRASE).press("unlock:show").picture("supplier-check" + edition)
                .press("submission:submit");
        bidder.page().waitForURL(Pattern.compile(".*receipt\\.xhtml.*"));
        bidder.sees("SHA-256").picture("supplier-receipt" + edition);
        return bidder.parameter("number");
    }

    /** Before the opening: neither the other bidder nor the buyer nor an opener learns a price, or even who has bid. */
    private void nobodySeesTheBids(Desk miner, Desk rival, String tender, String receipt) {
        miner.open("/bid/receipt.xhtml?number=" + receipt).sees(MINER.name());
        rival.isRefused("/bid/receipt.xhtml?number=" + receipt);
        rival.open(bid("bid", tender)).seesNo(receipt);
        rival.open(tender(tender)).seesNo(MINER.name());
        for (String person : new String[] {"officer", "opener"}) {
            try (Desk buyer = buyer(person)) {
                buyer.open(tender(tender)).sees("Bids are sealed until the opening.").seesNo(MINER.name()).seesNo("26,400");
                buyer.open("/bid/opening.xhtml?tender=" + tender).sees("All bids are sealed.").seesNo(MINER.name()).seesNo("26,400");
            }
        }
    }

    private void opened(String tender) {
        try (Desk opener = Desk.of(root(), scene.get("witness")); Desk inside = buyer("opener")) {
            opener.open(opening(tender)).seesState("PUBLISHED");
            advance(BIDDING.plus(MOMENT));
            opener.open(opening(tender)).awaitState("CLOSED").seesClosed("OPEN").seesNo(MINER.name()).picture("opener-before");
            advance(Duration.ofHours(1));
            opener.open(opening(tender)).seesClosed("OPEN").sees("0 of 2 shares are in.");
            inside.open(opening(tender)).fill("share:passphrase", PASSPHRASE).press("share:give").sees("1 of 2 shares are in.");
            opener.sees("1 of 2 shares are in.").picture("opener-gathering");
            opener.fill("share:passphrase", PASSPHRASE).press("share:give").sees("2 of 2 shares are in.");
            inside.sees("Enough shares are in.");
            opener.picture("opener-open").take("OPEN").sees("The bids have been opened.").sees("Shares given by");
            inside.sees("See the minutes.");
            opener.sees(MINER.name()).sees("2,640,000").sees(RIVAL.name()).sees("2,700,000").seesNo("3,000,000").picture("opener-minutes");
        }
    }

    private void evaluated(String tender) {
        try (Desk evaluator = buyer("evaluator"); Desk metallurgist = Desk.of(root(), scene.get("secondEvaluator"))) {
            evaluator.open(evaluation(tender)).seesNo("Compare the offers").picture("evaluator-declare");
            declare(evaluator, tender);
            declare(metallurgist, tender);
            Locator qualify = evaluator.page().locator("button[id$=':qualify']");
            for (int left = qualify.count(); left > 0; left--) {
                qualify.first().click();
                assertThat(qualify).hasCount(left - 1);
            }
            evaluator.seesState("QUALIFIED").sees("Bidder A").seesNo(MINER.name()).picture("evaluator-qualified");
            evaluator.open("/evaluation/tabulation.xhtml?tender=" + tender).sees("Bidder B").seesNo("2,640,000").seesNo(RIVAL.name());
            evaluator.open(evaluation(tender)).seesClosed("LOCK");
            score(evaluator, tender);
            score(metallurgist, tender);
            evaluator.open(evaluation(tender)).take("LOCK").seesState("LOCKED").sees(MINER.name()).picture("evaluator-locked");
            evaluator.open("/evaluation/tabulation.xhtml?tender=" + tender).sees("2,640,000").picture("evaluator-tabulation");
            evaluator.open(evaluation(tender)).seesClosed("RANK");
            declareAgain(evaluator, tender);
            declareAgain(metallurgist, tender);
            evaluator.open(evaluation(tender)).take("RANK", "Both bids meet the conditions.").seesState("RANKED");
            evaluator.fill("signature:password", "not-the-password").page().locator("[id='signature:sign']").click();
            evaluator.sees("This is not your password");
            signReport(evaluator, tender);
            signReport(metallurgist, tender).seesState("REPORTED").picture("evaluator-report");
        }
    }

    private static void declare(Desk evaluator, String tender) {
        evaluator.open(evaluation(tender)).choose("declaration:conflict", "NONE").press("declaration:declare").sees("Compare the offers");
    }

    private static void declareAgain(Desk evaluator, String tender) {
        evaluator.open(evaluation(tender)).choose("second:conflict", "NONE").press("second:declareAgain").sees("Declared again");
    }

    private static Desk signReport(Desk evaluator, String tender) {
        return evaluator.open(evaluation(tender)).fill("signature:password", IdentityFixtures.PASSWORD).press("signature:sign");
    }

    /** The same for each bid, so that the price decides. */
    private static void score(Desk evaluator, String tender) {
        evaluator.open("/evaluation/scores.xhtml?tender=" + tender);
        evaluator.page().locator("input[id$=':points']").all().forEach(points -> points.fill("80"));
        evaluator.page().locator("textarea[id$=':remark']").all().forEach(remark -> remark.fill("As promised."));
        evaluator.picture("evaluator-scores").press("sheet:handIn");
    }

    private void awarded(String tender) {
        try (Desk officer = buyer("officer"); Desk approver = buyer("approver")) {
            officer.open(evaluation(tender)).take("RECOMMEND").seesState("RECOMMENDED");
            approver.open(evaluation(tender)).take("INTEND").seesState("INTENDED").sees("End of the standstill").picture("buyer-standstill");
            officer.open(tender(tender)).seesState("STANDSTILL");
            advance(STANDSTILL);
            officer.open(tender(tender)).awaitState("AWARDED");
        }
    }

    private String approvedContract(String tender) {
        String reference;
        LocalDate today = today();
        try (Desk officer = buyer("officer")) {
            officer.open("/contract/new-contract.xhtml").choose("award:tender", tender).press("award:fromAward");
            reference = officer.parameter("reference");
            officer.open("/contract/draft-delivery.xhtml?reference=" + reference)
                    .fill("delivery:place", "Port of Karachi")
                    .press("delivery:saveDelivery")
                    .fill("term:effectiveDate", today.plusDays(UNTIL_IN_FORCE.toDays() - 1).toString())
                    .fill("term:endDate", today.plusYears(1).toString())
                    .fill("term:longStopDate", today.plusDays(LONG_STOP_DAYS).toString())
                    .press("term:saveDates");
            officer.open("/contract/draft.xhtml?reference=" + reference).sees(MINER.name()).sees("2,640,000").picture("buyer-contract-draft");
            officer.page().locator("button[id$=':submit']").click();
            officer.seesState("LEGAL_REVIEW");
        }
        try (Desk legal = buyer("legal")) {
            legal.open(contract(reference)).take("CLEAR").seesState("APPROVAL");
        }
        try (Desk approver = buyer("approver")) {
            approver.open(contract(reference)).take("APPROVE").seesState("APPROVAL").seesClosed("APPROVE_LAST");
        }
        try (Desk director = Desk.of(root(), scene.get("secondApprover"))) {
            director.open("/contract/approvals.xhtml").sees(reference).picture("buyer-approvals");
            director.open(contract(reference)).take("APPROVE_LAST").seesState("ACCEPTANCE").picture("buyer-contract-approved");
        }
        return reference;
    }

    private void signedByTheBuyer(String contract) {
        try (Desk signatory = buyer("buyer-signatory")) {
            signatory.open(signing(contract)).fill("form:typed", contract).fill("form:password", "not-the-password");
            signatory.page().locator("[id='form:sign']").click();
            signatory.sees("This is not your password");
            sign(signatory, contract).seesState("HALF_SIGNED").sees("Genuine: signed by the portal");
        }
    }

    private static Desk sign(Desk signatory, String contract) {
        return signatory.open(signing(contract))
                .picture("contract-signing")
                .fill("form:typed", contract)
                .fill("form:password", IdentityFixtures.PASSWORD)
                .press("form:sign");
    }

    private void verified() {
        try (Desk auditor = Desk.of(root(), scene.get("auditor"))) {
            auditor.open("/audit/verification.xhtml").press("verification:sign").press("verification:verify")
                    .await("main .notice:has-text('entries are as they were written')")
                    .seesNo("The trail was altered")
                    .picture("auditor-verification");
            auditor.open("/audit/trail.xhtml").picture("auditor-trail");
        }
    }

    @Test
    void inUrduOnATelephoneASupplierRegistersAndAnotherBids() {
        scene = visitor().scene("every-role");
        String tender = scene.get("tender");
        try (Desk applicant = new Desk(root(), Browser.onThePhone(root(), "ur"))) {
            new NewSupplier("گلگت معدنیات", "khan@gilgit-minerals.example", "3456789-0", "GB-7").signUp(applicant, "ur");
            readsUrdu(applicant).picture("supplier-task-list-ur");
            readsUrdu(applicant.open("/tender/list.xhtml")).sees(tender).picture("tender-list-ur");
        }
        Browser phone = Browser.onThePhone(root(), "ur").signIn("bidder@kharan-minerals.example", IdentityFixtures.PASSWORD);
        try (Desk bidder = new Desk(root(), phone)) {
            readsUrdu(bidder.open(tender(tender))).seesState("PUBLISHED");
            bid(bidder, tender, "25000", "-ur");
            readsUrdu(bidder);
            bidder.isRefused("/bid/receipt.xhtml?number=" + scene.get("receipt"));
        }
    }

    /** The page runs from right to left, its headings are in Urdu unless a buyer wrote them, and nothing sticks out of the telephone. */
    private static Desk readsUrdu(Desk desk) {
        assertThat(desk.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(desk.page().locator("html")).hasAttribute("lang", "ur");
        List<String> headings = desk.page().locator("main h1, main h2").allInnerTexts().stream()
                .filter(text -> !text.startsWith(TENDER)).toList();
        assertFalse(headings.isEmpty());
        headings.forEach(text -> assertTrue(ARABIC.matcher(text).find(), text));
        assertEquals(true, desk.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"), desk.page().url());
        return desk;
    }

    private Desk buyer(String role) {
        return Desk.of(root(), role + "@" + scene.get("domain"));
    }

    private void advance(Duration by) {
        visitor().backstage("advance", by.toString());
    }

    private Instant now() {
        return Instant.parse(visitor().backstage("now", ""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    private static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static String draft(String section, String reference) {
        return "/tender/tender-" + section + ".xhtml?ref=" + reference;
    }

    private static String tender(String reference) {
        return "/tender/tender.xhtml?ref=" + reference;
    }

    private static String result(String tender) {
        return "/evaluation/result.xhtml?tender=" + tender;
    }

    private static String opening(String tender) {
        return "/bid/opening.xhtml?tender=" + tender;
    }

    private static String evaluation(String tender) {
        return "/evaluation/evaluation.xhtml?tender=" + tender;
    }

    private static String contract(String reference) {
        return "/contract/contract.xhtml?reference=" + reference;
    }

    private static String signing(String contract) {
        return "/contract/sign.xhtml?reference=" + contract;
    }

    private static String bid(String page, String tender) {
        return "/bid/" + page + ".xhtml?tender=" + tender;
    }
}
