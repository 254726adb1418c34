package org.karvan.bid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Tonnes;
import org.karvan.tender.Criterion;
import org.karvan.tender.TenderFixtures;

class OfferTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final OfferPaper ASSAY = new OfferPaper("PAP-0001", "رپورٹ \"A\".pdf", "application/pdf", 10_485_760L, "ab".repeat(32));

    private final OfferForm form = OfferForm.of(TenderFixtures.publishedTender());

    @Test
    void anOfferIsReadAsItWasWritten() {
        Offer offer = BidFixtures.COMPLETE_OFFER.withPaper(ASSAY).withAnswers(Map.of("C2", "ہر بوری\n\u0000 \\ \""), "remarks");
        assertEquals(offer, OfferText.read(OfferText.write(offer)));
        assertEquals(Offer.BLANK, OfferText.read(OfferText.write(Offer.BLANK)));
    }

    @Test
    void noDigitOfAPriceIsLost() {
        Offer offer = Offer.BLANK.withPrices(List.of(new LotPrice(1, new BigDecimal("0.0001")), new LotPrice(2, new BigDecimal("999999999.9999"))));
        assertEquals(offer.prices(), OfferText.read(OfferText.write(offer)).prices());
    }

    @Test
    void theSameOfferIsAlwaysWrittenTheSame() {
        Offer one = Offer.BLANK.withAnswers(Map.of("C2", "a", "C3", "b", "C4", "c"), "");
        Offer other = Offer.BLANK.withAnswers(new TreeMap<>(Map.of("C4", "c", "C3", "b", "C2", "a")), "");
        assertArrayEquals(OfferText.write(one), OfferText.write(other));
    }

    @Test
    void anOfferIsNotPrintedWithItsPrice() {
        assertFalse(BidFixtures.COMPLETE_OFFER.toString().contains("26400"));
        assertFalse(BidFixtures.COMPLETE_OFFER.prices().toString().contains("26400"));
        assertFalse(new PriceEntry(1, "26400").toString().contains("26400"));
        assertFalse(new AnswerEntry("C2", "secret").toString().contains("secret"));
        assertTrue(new String(OfferText.write(BidFixtures.COMPLETE_OFFER), UTF_8).contains("26400"), "while the envelope holds it");
    }

    @Test
    void aLotCostsItsPriceTimesItsMassRoundedHalfUpToTheCent() {
        Offer offer = Offer.BLANK.withPrices(List.of(new LotPrice(1, new BigDecimal("0.0125"))));
        assertEquals(Money.usd("0.01"), offer.amountOf(1, Tonnes.of("1"), USD).orElseThrow());
        assertEquals(Money.usd("0.03"), offer.amountOf(1, Tonnes.of("2"), USD).orElseThrow());
        assertTrue(offer.amountOf(2, Tonnes.of("2"), USD).isEmpty());
    }

    @Test
    void anOfferCostsTheSumOfItsLots() {
        assertEquals(Money.usd("2640000"), form.total(BidFixtures.COMPLETE_OFFER));
    }

    @Test
    void aBlankOfferIsCompleteInNothing() {
        Map<BidSection, BidProgress> progress = form.progress(Offer.BLANK);
        assertEquals(BidProgress.NOT_STARTED, progress.get(BidSection.PRICES));
        assertEquals(BidProgress.NOT_STARTED, progress.get(BidSection.DELIVERY));
        assertEquals(BidProgress.NOT_STARTED, progress.get(BidSection.ANSWERS));
        assertEquals(BidProgress.NOT_STARTED, progress.get(BidSection.DECLARATIONS));
        assertEquals(BidProgress.OPTIONAL, progress.get(BidSection.PAPERS));
        assertFalse(form.isCompletedBy(Offer.BLANK));
    }

    @Test
    void anOfferIsCompleteWhenAllIsSaidAndNotBefore() {
        Offer whole = BidFixtures.COMPLETE_OFFER;
        assertTrue(form.isCompletedBy(whole));
        assertFalse(form.isCompletedBy(whole.withPrices(List.of())), "without a price");
        assertFalse(form.isCompletedBy(whole.withDelivery(false, "")), "without the terms");
        assertFalse(form.isCompletedBy(whole.withAnswers(Map.of("C2", " "), "")), "without an answer");
        assertFalse(form.isCompletedBy(whole.withDeclarations(Set.of(Declaration.OWN_PRICE))), "without a declaration");
    }

    @Test
    void anAnswerToTheOneCriterionThatIsThePriceIsNotAsked() {
        assertEquals(List.of("C2"), form.questions().stream().map(Criterion::code).toList());
    }

    @Test
    void anotherPlaceOrCurrencyIsAnotherForm() {
        OfferForm elsewhere = new OfferForm(form.currency(), form.incoterm(), "PKBQM", form.lots(), form.questions());
        OfferForm inRupees = new OfferForm(Currency.getInstance("PKR"), form.incoterm(), form.place(), form.lots(), form.questions());
        OfferForm fewer = new OfferForm(form.currency(), form.incoterm(), form.place(), List.of(), form.questions());
        OfferForm unasked = new OfferForm(form.currency(), form.incoterm(), form.place(), form.lots(), List.of());
        assertEquals(form.fingerprint(), OfferForm.of(TenderFixtures.publishedTender()).fingerprint());
        for (OfferForm other : List.of(elsewhere, inRupees, fewer, unasked)) {
            assertNotEquals(form.fingerprint(), other.fingerprint());
        }
    }

    @Test
    void aPaperThatIsNotInTheOfferIsNotThere() {
        assertThrows(NotThere.class, () -> Offer.BLANK.paper("PAP-0001"));
        assertThrows(NotThere.class, () -> Offer.BLANK.withoutPaper("PAP-0001"));
        assertEquals(Offer.BLANK, Offer.BLANK.withPaper(ASSAY).withoutPaper("PAP-0001"));
    }
}
