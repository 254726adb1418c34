package org.karvan.demo;

import static org.karvan.demo.Brief.antimonyConcentrate;
import static org.karvan.demo.Brief.antimonyOre;
import static org.karvan.demo.Brief.copper;
import static org.karvan.demo.Brief.rareEarths;
import static org.karvan.demo.Brief.trioxide;
import static org.karvan.demo.Brief.tungsten;
import static org.karvan.demo.Cast.CASCADE;
import static org.karvan.demo.Cast.CHAMBER;
import static org.karvan.demo.Cast.CHITRAL;
import static org.karvan.demo.Cast.GILGIT;
import static org.karvan.demo.Cast.KHARAN;
import static org.karvan.demo.Cast.KRINJ;
import static org.karvan.demo.Cast.LONE_STAR;
import static org.karvan.demo.Cast.POTOMAC;
import static org.karvan.demo.Cast.QILLA;
import static org.karvan.platform.value.Incoterm.CFR;
import static org.karvan.platform.value.Incoterm.CIF;
import static org.karvan.platform.value.Incoterm.FCA;
import static org.karvan.platform.value.Incoterm.FOB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.karvan.complaint.ComplaintGround;

/** The story of the demonstration, from the first registration half a year ago to this minute. */
@ApplicationScoped
class Market {

    private static final int REGISTERED = 170;
    private static final Duration HOUR = Duration.ofHours(1);

    /** The shortest bidding time of an international tender is 30 days; the cast allows a few more. */
    private static final int BIDDING_DAYS = 34;

    @Inject
    private StageClock clock;

    @Inject
    private Scenes scenes;

    @Inject
    private Registrar registrar;

    @Inject
    private TenderScenes trade;

    @Inject
    private ComplaintScenes complaints;

    @Inject
    private ContractScenes contracts;

    @Inject
    private DeliveryScenes deliveries;

    @Inject
    private PriceScenes prices;

    @Inject
    private StageHands hands;

    private record Act(Instant at, Runnable play) {
    }

    private final List<Act> acts = new ArrayList<>();
    private final Map<Brief, String> references = new HashMap<>();
    private Instant today;

    /** Plays it all. Returns what {@code bin/run} prints. */
    List<String> play() {
        today = clock.now().truncatedTo(ChronoUnit.HOURS);
        on(REGISTERED, registrar::staff);
        Cast.APPROVED.forEach(firm -> on(REGISTERED - 2, () -> registrar.register(firm)));
        on(4, () -> registrar.apply(Cast.WAITING));
        on(REGISTERED - 1, prices::begin);
        on(0, prices::fill);
        contracts.delegate(this::on, REGISTERED - 5);
        finished();
        underWay();
        open();
        unpublished();
        acts.sort(Comparator.comparing(Act::at));
        acts.forEach(act -> {
            clock.setTo(act.at());
            hands.doWhatIsDue();
            act.play().run();
        });
        clock.followSystem();
        hands.doWhatIsDue();
        scenes.end();
        return programme();
    }

    /** Tenders that came to an award, or to nothing. */
    private void finished() {
        Brief trial = Brief.of(LONE_STAR, "100 t antimony concentrate, trial lot", "A first lot for the Laredo works. A good result leads to an offtake over several years.",
                FOB, "PKKHI", antimonyConcentrate("100", "55"));
        tender(trial, 160, 160 - BIDDING_DAYS, Map.of(CHITRAL, "11850.00", QILLA, "12240.00", KHARAN, "12900.00"));
        opened(trial, 125, CHAMBER, null, 121);
        awarded(trial, 118);
        contracts.signed(this::on, trial, references, CHITRAL, 98);
        deliveries.carry(this::on, CHITRAL, LONE_STAR, 80, 45, 6);

        Brief oxide = Brief.of(POTOMAC, "60 t antimony trioxide", "Flame-retardant grade for two compounding plants.", CIF, "USBAL", trioxide("60"));
        tender(oxide, 140, 140 - BIDDING_DAYS, Map.of(CHITRAL, "31400.00", QILLA, "29950.00"));
        opened(oxide, 105, Cast.INDUS_LAB, null, 101);
        awarded(oxide, 97);
        on(96, () -> complaints.file(references.get(oxide), CHITRAL, ComplaintGround.WRONGLY_SCORED,
                "Our monthly composites reach the grade of the specification in each of six months, yet we were given fewer points for consistency."));
        on(95, () -> complaints.admit(references.get(oxide)));
        on(92, () -> complaints.reject(references.get(oxide), 2,
                "The composites reach the grade, but two of six lie further apart than the published criterion allows; the points follow from it."));
        contracts.inApproval(this::on, oxide, references, 70);

        Brief copper = Brief.of(CASCADE, "2,000 t copper concentrate", "Quarterly lots to the Spokane roaster by way of Los Angeles.", CFR, "USLAX", copper("2000")).secured("60000");
        tender(copper, 120, 120 - BIDDING_DAYS, Map.of(KHARAN, "1985.00"));
        opened(copper, 85, CHAMBER, null, 81);
        awarded(copper, 78);

        Brief silent = Brief.of(POTOMAC, "40 t rare-earth concentrate", "A sample campaign for separation tests.", FOB, "PKKHI", rareEarths("40"));
        tender(silent, 115, 115 - BIDDING_DAYS, Map.of());
        on(78, () -> trade.fail(silent, references.get(silent)));

        Brief cancelled = Brief.of(CASCADE, "500 t copper concentrate, spot", "A single lot for the spring campaign.", CFR, "USLAX", copper("500"));
        tender(cancelled, 100, 100 - BIDDING_DAYS, Map.of(KHARAN, "2010.00"));
        on(70, () -> trade.cancel(cancelled, references.get(cancelled)));
    }

    /** Tenders between the deadline and the award. */
    private void underWay() {
        Brief standstill = Brief.of(LONE_STAR, "600 t antimony concentrate, three campaigns", "Deliveries to Karachi in three campaigns of 200 t.", FOB, "PKKHI",
                antimonyConcentrate("600", "52")).secured("150000");
        tender(standstill, 60, 60 - BIDDING_DAYS, Map.of(CHITRAL, "10980.00", QILLA, "11120.00", KRINJ, "10640.00", KHARAN, "11900.00"));
        opened(standstill, 24, Cast.INDUS_LAB, null, 18);
        on(6, () -> trade.recommend(standstill, references.get(standstill)));
        on(5, () -> trade.intend(standstill, references.get(standstill)));
        on(3, () -> complaints.file(references.get(standstill), KHARAN, ComplaintGround.WRONGLY_RANKED,
                "The freight to Karachi was counted twice in our price: it is part of FOB and stands in the comparison again."));
        on(2, () -> complaints.admit(references.get(standstill)));
        on(1, () -> complaints.reject(references.get(standstill), 1, "The comparison takes the prices as they were offered; no freight was added."));

        Brief recommended = Brief.of(POTOMAC, "150 t tungsten concentrate", "Scheelite for the Norfolk powder plant; origin evidence from the mine title on.", FOB, "PKKHI", tungsten("150"));
        tender(recommended, 56, 56 - BIDDING_DAYS, Map.of(GILGIT, "21300.00", KHARAN, "23150.00"));
        opened(recommended, 20, CHAMBER, KHARAN, 14);
        on(3, () -> trade.recommend(recommended, references.get(recommended)));

        Brief evaluation = Brief.of(LONE_STAR, "300 t antimony ore, hand-sorted", "Lump ore for the pilot flotation line.", FCA, "PKUET", antimonyOre("300", "38"));
        tender(evaluation, 46, 46 - BIDDING_DAYS, Map.of(CHITRAL, "4350.00", QILLA, "4120.00", KRINJ, "4480.00"));
        on(9, () -> trade.open(evaluation, references.get(evaluation), CHAMBER));

        Brief twice = Brief.of(LONE_STAR, "250 t antimony concentrate, quality before price", "For the trioxide line, which takes no selenium. Offers are judged before any price is opened.",
                FOB, "PKKHI", antimonyConcentrate("250", "56")).inTwoEnvelopes();
        tender(twice, 52, 52 - BIDDING_DAYS, Map.of(CHITRAL, "12350.00", QILLA, "12180.00", KHARAN, "11490.00"));
        on(15, () -> trade.open(twice, references.get(twice), CHAMBER));
        on(8, () -> trade.judge(twice, references.get(twice), KHARAN));
        on(5, () -> trade.open(twice, references.get(twice), Cast.INDUS_LAB));

        Brief closed = Brief.of(CASCADE, "80 t antimony concentrate for grid batteries", "One lot to Anchorage before winter.", CFR, "USANC", antimonyConcentrate("80", "50"));
        tender(closed, 36, 1, Map.of(CHITRAL, "12100.00", QILLA, "11780.00", KHARAN, "12500.00"));
    }

    /** Tenders that take bids now. */
    private void open() {
        Brief soon = Brief.of(LONE_STAR, "1,200 t antimony concentrate, one-year offtake", "Monthly lots of 100 t. Price per dry tonne at 52 % Sb; payable terms by the draft contract.", FOB,
                "PKKHI", antimonyConcentrate("1200", "52")).secured("400000");
        tender(soon, 31, -3, Map.of(CHITRAL, "11150.00", QILLA, "10990.00"));
        on(20, () -> trade.ask(soon, references.get(soon), 1, KRINJ, "May a cooperative offer part of the monthly lot together with another miner?",
                "Not in this tender: each bid covers all lots. Joint bids are planned for a later one."));
        on(2, () -> trade.begin(references.get(soon), KHARAN, "11700.00"));

        Brief changed = Brief.of(POTOMAC, "200 t antimony concentrate and 50 t trioxide", "Two lots, one contract.", FOB, "PKBQM", antimonyConcentrate("200", "54"), trioxide("50"));
        tender(changed, 25, -12, Map.of(CHITRAL, "19850.00"));
        on(8, () -> trade.addendum(changed, references.get(changed), "Lot 1: the moisture limit is 10 %, not 8 %. All else stands."));

        Brief restricted = Brief.of(POTOMAC, "90 t scheelite concentrate, restricted", "For invited suppliers with a mine title in Gilgit-Baltistan.", FOB, "PKKHI", tungsten("90")).inviting(GILGIT, KHARAN);
        tender(restricted, 15, -20, Map.of());

        Brief fresh = Brief.of(CASCADE, "1,000 t copper concentrate", "Two shipments by way of Los Angeles.", CFR, "USLAX", copper("1000"));
        tender(fresh, 4, -31, Map.of());
    }

    /** Drafts. */
    private void unpublished() {
        Brief review = Brief.of(LONE_STAR, "400 t antimony concentrate, second half-year", "Follow-up of the trial lot.", FOB, "PKKHI", antimonyConcentrate("400", "55"));
        draft(review, 2);
        on(2, () -> trade.submit(review, references.get(review)));
        draft(Brief.of(POTOMAC, "30 t rare-earth concentrate", "Second attempt, smaller lot.", FOB, "PKKHI", rareEarths("30")), 1);
        Brief dropped = Brief.of(CASCADE, "250 t copper concentrate", "Withdrawn before review.", CFR, "USLAX", copper("250"));
        draft(dropped, 12);
        on(11, () -> trade.discard(dropped, references.get(dropped)));
    }

    private void draft(Brief brief, int daysAgo) {
        on(daysAgo, () -> references.put(brief, trade.draft(brief, day(daysAgo).plus(Duration.ofDays(BIDDING_DAYS + 6)), day(daysAgo).plus(Duration.ofDays(BIDDING_DAYS + 7)))));
    }

    /** Drafted, reviewed and published on one day, bid for until the other; a negative day lies ahead. */
    private void tender(Brief brief, int publishedAgo, int deadlineAgo, Map<Cast.Firm, String> offers) {
        Instant deadline = day(deadlineAgo);
        on(publishedAgo + 1, () -> references.put(brief, trade.draft(brief, deadline, deadline.plus(Duration.ofDays(1)))));
        on(publishedAgo + 1, () -> trade.submit(brief, references.get(brief)));
        on(publishedAgo, () -> trade.publish(brief, references.get(brief)));
        int bidAgo = Math.max(deadlineAgo, 0) + Math.max(1, (publishedAgo - Math.max(deadlineAgo, 0)) / 3);
        offers.forEach((firm, price) -> on(bidAgo, () -> trade.bid(references.get(brief), firm, price)));
    }

    private void opened(Brief brief, int openedAgo, Cast.Firm opener, Cast.Firm turnedDown, int evaluatedAgo) {
        on(openedAgo, () -> trade.open(brief, references.get(brief), opener));
        on(evaluatedAgo, () -> trade.evaluate(brief, references.get(brief), turnedDown));
    }

    private void awarded(Brief brief, int intendedAgo) {
        on(intendedAgo + 1, () -> trade.recommend(brief, references.get(brief)));
        on(intendedAgo, () -> trade.intend(brief, references.get(brief)));
    }

    /** Acts of one day are played in the order in which they are told. */
    private void on(int daysAgo, Runnable play) {
        acts.add(new Act(day(daysAgo), play));
    }

    private Instant day(int daysAgo) {
        return today.minus(Duration.ofDays(daysAgo)).minus(HOUR);
    }

    private static List<String> programme() {
        List<String> lines = new ArrayList<>(List.of("complete", "Everybody's password: " + Cast.PASSWORD,
                "Every opener's and every bidder's passphrase: " + Cast.PASSPHRASE));
        Cast.PORTAL.forEach(person -> lines.add(line("Portal", person)));
        Cast.APPROVED.forEach(firm -> firm.people().forEach(person -> lines.add(line(firm.name(), person))));
        Cast.WAITING.people().forEach(person -> lines.add(line(Cast.WAITING.name() + " (not yet approved)", person)));
        return lines;
    }

    private static String line(String firm, Cast.Person person) {
        return "  %-28s %s, %s: %s".formatted(person.email(), person.name(), firm,
                String.join(", ", person.roles().stream().sorted().map(Enum::name).toList()));
    }
}
