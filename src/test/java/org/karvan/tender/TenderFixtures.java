package org.karvan.tender;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.workflow.Situation;

/** Tenders and their people as tests of this and of the features above tell of them. */
public final class TenderFixtures {

    /** The buyer of every tender here. */
    public static final Long BUYER = 10L;

    /** When the tests begin: 1 December 2026, noon UTC. */
    public static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    /** The deadline of every published tender here, forty days later. */
    public static final Instant DEADLINE = NOON.plus(Duration.ofDays(40));

    /** The hour of the opening. */
    public static final Instant OPENING = DEADLINE.plus(Duration.ofHours(1));

    public static final Actor OFFICER = person(101L, "Olivia Officer", BUYER, Side.BUYER, Role.OFFICER);
    public static final Actor APPROVER = person(102L, "Adam Approver", BUYER, Side.BUYER, Role.APPROVER);
    public static final Actor EVALUATOR = person(103L, "Eve Evaluator", BUYER, Side.BUYER, Role.EVALUATOR);
    public static final Actor INSIDE_OPENER = person(104L, "Ivan Opener", BUYER, Side.BUYER, Role.OPENER);
    public static final Actor OUTSIDE_OPENER = person(201L, "Chamber Opener", 20L, Side.PUBLIC_BODY, Role.OPENER);
    public static final Actor BIDDER = person(301L, "Bilal Bidder", 30L, Side.SUPPLIER, Role.BIDDER);
    public static final Actor OTHER_OFFICER = person(401L, "Another Officer", 40L, Side.BUYER, Role.OFFICER);

    static final Duration SETTLE = Duration.ofSeconds(60);
    static final Duration STANDSTILL = Duration.ofDays(15);
    static final TenderPeriods PERIODS = new TenderPeriods(
            Duration.ofDays(15), Duration.ofDays(30), Duration.ofDays(7), STANDSTILL, SETTLE);

    private TenderFixtures() {
    }

    /** A person of that organisation with these roles. */
    public static Actor person(Long account, String name, Long organisation, Side side, Role... roles) {
        return new Actor(account, name, organisation, side, Set.of(roles));
    }

    /** Has the bids for this tender come in two envelopes. */
    public static void encloseTwice(Tender tender) {
        tender.secure(new TenderTerms(null, null, 90, Enclosure.TWO_ENVELOPES));
    }

    /** A draft with a title only. */
    public static Tender emptyDraft() {
        return new Tender("TND-2026-0001", "Antimony concentrate, 100 t", "Ohio Metals Inc.", OFFICER, PERIODS, NOON);
    }

    /** A draft in which every section is filled: one lot of antimony concentrate, price and quality 70 to 30. */
    public static Tender completeDraft() {
        return draftWithout();
    }

    /** The same with these sections left empty. */
    static Tender draftWithout(TenderSection... left) {
        Map<TenderSection, Consumer<Tender>> sections = new EnumMap<>(TenderSection.class);
        sections.put(TenderSection.BASICS, tender ->
                tender.describe(new TenderBasics("Antimony concentrate, 100 t", "A trial lot.", Reach.INTERNATIONAL, "USD")));
        sections.put(TenderSection.ITEMS, tender -> tender.ask(antimonyConcentrate()));
        sections.put(TenderSection.DELIVERY, tender ->
                tender.deliver(new TenderDelivery(Incoterm.FOB, "PKKHI", null, YearMonth.of(2027, 3), YearMonth.of(2027, 4))));
        sections.put(TenderSection.CRITERIA, tender -> tender.weigh(List.of(
                new TenderCriterion("Price", new BigDecimal("70"), true),
                new TenderCriterion("Quality control at the mine", new BigDecimal("30"), false))));
        sections.put(TenderSection.TERMS, tender -> tender.secure(new TenderTerms(new BigDecimal("20000"), SecurityForm.BANK_GUARANTEE, 90)));
        sections.put(TenderSection.TIMETABLE, tender -> tender.schedule(
                new TenderDates(ZoneId.of("UTC"), utc(DEADLINE.minus(Duration.ofDays(7))), utc(DEADLINE), utc(OPENING)), SETTLE));
        sections.put(TenderSection.OPENERS, tender -> tender.entrust(Set.of(INSIDE_OPENER.accountId(), OUTSIDE_OPENER.accountId()), 2));
        sections.keySet().removeAll(Set.of(left));
        Tender tender = emptyDraft();
        sections.values().forEach(fill -> fill.accept(tender));
        return tender;
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** One hundred dry tonnes of concentrate with at least 55 % antimony. */
    public static TenderItem antimonyConcentrate() {
        return new TenderItem(Mineral.ANTIMONY, ProductForm.CONCENTRATE, new BigDecimal("55"), new BigDecimal("100"), "2617.10",
                null, List.of(new TenderItem.Limit("As", new BigDecimal("0.2"), new BigDecimal("0.5"))));
    }

    /** A complete tender in that state, published at {@link #NOON}. */
    public static Tender tenderIn(TenderState state) {
        Tender tender = completeDraft();
        if (state.isPublic()) {
            tender.enter(TenderState.PUBLISHED, Situation.of(APPROVER, NOON));
        }
        tender.enter(state, Situation.of(APPROVER, NOON));
        return tender;
    }

    /** A tender open for bids until {@link #DEADLINE}. */
    public static Tender publishedTender() {
        return tenderIn(TenderState.PUBLISHED);
    }

    /** A criterion other than the price; without a pass mark for null. */
    public static Criterion criterion(String code, String name, String weight, String passMark) {
        return new Criterion(code, name, Percent.of(weight), false, passMark == null ? null : new BigDecimal(passMark));
    }
}
