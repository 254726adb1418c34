package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.IdentityFixtures;

/** A tender whose offers are judged before any price is opened, as its people see it in their browsers. */
class TwoEnvelopesJourneyIT extends OutsideIT {

    /** Longer than the bidding time of the scene's draft. */
    private static final Duration UNTIL_THE_HOUR = Duration.ofDays(60);

    private static final Pattern BID = Pattern.compile("BID-[0-9A-Z]{4}-[0-9A-Z]{4}");

    /** What the disqualified bid would have cost in all, as a page would write it. */
    private static final String NEVER_SHOWN = "2,700,000";

    private static final String BID_PASSPHRASE = "walnut ferry lantern camel";

    private Map<String, String> scene;
    private String tender;

    @AfterEach
    void quiet() {
        visitor().backstage("timers", "false");
    }

    @Test
    void aDisqualifiedBiddersPriceIsNeverOpened() {
        scene = visitor().scene("two-envelopes");
        tender = scene.get("tender");
        visitor().backstage("timers", "true");
        published();
        String passing = bid("miner", "26400");
        String refused = bid("rival", "27000");
        visitor().backstage("advance", UNTIL_THE_HOUR.toString());
        firstEnvelopesOpened();
        judged(refused);
        pricesOpened(passing, refused);
        ranked();
    }

    private void published() {
        try (Desk officer = desk("officer"); Desk approver = desk("approver")) {
            officer.open("/tender/tender-terms.xhtml?ref=" + tender).choose("form:enclosure", "TWO_ENVELOPES").press("form:save");
            officer.open(page("/tender/tender.xhtml?ref=")).sees("Two envelopes").take("SUBMIT").seesState("IN_REVIEW");
            approver.open(page("/tender/tender.xhtml?ref=")).take("PUBLISH").seesState("PUBLISHED").sees(tender + "/price");
        }
    }

    /** Submits a bid at that price; answers its reference. */
    private String bid(String who, String price) {
        try (Desk bidder = desk(who)) {
            bidder.open(page("/bid/bid.xhtml?tender=")).press("beginning:begin").sees("This tender has two envelopes");
            bidder.open(page("/bid/passphrase.xhtml?tender=")).fill("make:chosen", BID_PASSPHRASE).fill("make:again", BID_PASSPHRASE).press("make:submit");
            bidder.open(page("/bid/prices.xhtml?tender=")).fill("prices:lines:0:price", price).press("prices:save");
            bidder.open(page("/bid/delivery.xhtml?tender=")).tick("delivery:confirmed").press("delivery:save");
            bidder.open(page("/bid/answers.xhtml?tender=")).sees("write no price").fill("answers:lines:0:answer", "Each bag is sampled.").press("answers:save");
            bidder.open(page("/bid/declarations.xhtml?tender="));
            bidder.page().locator("input[type=checkbox]").all().forEach(Locator::check);
            bidder.press("declarations:save");
            bidder.open(page("/bid/check.xhtml?tender=")).seesNo(price.substring(0, 2) + "," + price.substring(2)).fill("unlock:passphrase", BID_PASSPHRASE).press("unlock:show").press("submission:submit");
            bidder.page().waitForURL(Pattern.compile(".*receipt\\.xhtml.*"));
            bidder.sees("SHA-256 of the sealed prices");
            Matcher reference = BID.matcher(bidder.page().content());
            assertTrue(reference.find());
            bidder.open("/bid/own-offer.xhtml?number=" + bidder.parameter("number")).seesNo("Each bag is sampled.")
                    .fill("unlock:passphrase", BID_PASSPHRASE).press("unlock:show").sees("Each bag is sampled.").sees(price.substring(0, 2) + "," + price.substring(2));
            return reference.group();
        }
    }

    private void firstEnvelopesOpened() {
        try (Desk first = desk("first"); Desk second = desk("second")) {
            first.open(page("/bid/opening.xhtml?tender=")).awaitState("CLOSED").seesClosed("OPEN_TECHNICAL");
            given(first, "1 of 2 shares are in.");
            given(second, "2 of 2 shares are in.").take("OPEN_TECHNICAL").seesState("TECHNICAL_EVALUATION");
            second.sees("First envelopes").sees("Chitral Antimony").sees("Kharan Minerals").seesNo("2,640,000").seesNo(NEVER_SHOWN);
            second.seesClosed("OPEN_FINANCIAL");
        }
    }

    private void judged(String refused) {
        try (Desk evaluator = desk("evaluator")) {
            evaluator.open(page("/evaluation/evaluation.xhtml?tender=")).choose("declaration:conflict", "NONE").press("declaration:declare");
            evaluator.page().locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
            evaluator.choose("disqualification:bid", refused).choose("disqualification:ground", "ORIGIN_NOT_SHOWN")
                    .fill("disqualification:why", "No mine title is named.").press("disqualification:disqualify").seesState("DISQUALIFIED");
            Locator qualify = evaluator.page().locator("button[id$=':qualify']");
            qualify.first().click();
            assertThat(qualify).hasCount(0);
            evaluator.open(page("/evaluation/scores.xhtml?tender="));
            evaluator.page().locator("input[id$=':points']").all().forEach(points -> points.fill("80"));
            evaluator.press("sheet:handIn");
            evaluator.open(page("/evaluation/evaluation.xhtml?tender=")).take("LOCK").seesState("LOCKED");
            evaluator.open(page("/evaluation/tabulation.xhtml?tender=")).sees("sealed").seesNo("2,640,000").seesNo(NEVER_SHOWN);
            evaluator.open(page("/evaluation/evaluation.xhtml?tender=")).choose("second:conflict", "NONE").press("second:declareAgain");
            evaluator.sees("Declared again").seesClosed("RANK");
        }
    }

    /** By the third opener and one who was there before: any two of the three. */
    private void pricesOpened(String passing, String refused) {
        try (Desk third = desk("third"); Desk second = desk("second")) {
            third.open(page("/bid/opening.xhtml?tender=")).seesClosed("OPEN_FINANCIAL").sees("0 of 2 shares are in.");
            given(third, "1 of 2 shares are in.").seesClosed("OPEN_FINANCIAL");
            given(second.open(page("/bid/opening.xhtml?tender=")), "2 of 2 shares are in.").take("OPEN_FINANCIAL").seesState("FINANCIAL_EVALUATION");
            second.sees("Second envelopes").sees(passing).sees("2,640,000").sees(refused).sees("left closed").seesNo(NEVER_SHOWN);
        }
    }

    private void ranked() {
        try (Desk evaluator = desk("evaluator"); Desk officer = desk("officer")) {
            evaluator.open(page("/evaluation/tabulation.xhtml?tender=")).sees("2,640,000").sees("sealed").seesNo(NEVER_SHOWN);
            evaluator.open(page("/evaluation/evaluation.xhtml?tender=")).take("RANK", "One bid passed.").seesState("RANKED");
            evaluator.fill("signature:password", IdentityFixtures.PASSWORD).press("signature:sign").seesState("REPORTED");
            officer.open(page("/tender/tender.xhtml?ref=")).seesState("FINANCIAL_EVALUATION").seesNo(NEVER_SHOWN);
        }
    }

    private Desk given(Desk opener, String sight) {
        return opener.open(page("/bid/opening.xhtml?tender=")).fill("share:passphrase", "camel lantern walnut ferry").press("share:give").sees(sight);
    }

    private Desk desk(String who) {
        return Desk.of(root(), scene.get(who));
    }

    private String page(String path) {
        return path + tender;
    }
}
