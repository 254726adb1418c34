package org.karvan.bid;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Money;
import org.karvan.sealing.Sealed;
import org.karvan.tender.Criterion;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;

/**
 * What a tender asks its bidders to say.
 *
 * @param currency the currency of all prices
 * @param incoterm the delivery term to be confirmed
 * @param place the place it names
 * @param lots what is to be priced
 * @param questions the criteria that ask for an answer in words
 */
public record OfferForm(Currency currency, Incoterm incoterm, String place, List<TenderLot> lots, List<Criterion> questions) {

    public OfferForm {
        lots = List.copyOf(lots);
        questions = List.copyOf(questions);
    }

    /** What this tender asks as it stands now. */
    static OfferForm of(Tender tender) {
        return new OfferForm(tender.currency(), tender.delivery().incoterm(), tender.delivery().place(), tender.lots(),
                tender.criteria().stream().filter(criterion -> !criterion.isPrice()).toList());
    }

    /** How far each section of the offer has come. */
    Map<BidSection, BidProgress> progress(Offer offer) {
        return progress(offer, offer.prices().stream().map(LotPrice::lot).collect(Collectors.toSet()));
    }

    /** The same of an offer whose prices are closed: these lots have one. */
    Map<BidSection, BidProgress> progress(Offer offer, Set<Integer> lotsPriced) {
        int priced = (int) lots.stream().filter(lot -> lotsPriced.contains(lot.number())).count();
        int answered = (int) questions.stream().filter(asked -> !offer.answers().getOrDefault(asked.code(), "").isBlank()).count();
        Map<BidSection, BidProgress> progress = new EnumMap<>(BidSection.class);
        progress.put(BidSection.PRICES, BidProgress.of(priced, lots.size()));
        progress.put(BidSection.DELIVERY, offer.termsConfirmed() ? BidProgress.COMPLETE : BidProgress.NOT_STARTED);
        progress.put(BidSection.ANSWERS, BidProgress.of(answered, questions.size()));
        progress.put(BidSection.DECLARATIONS, BidProgress.of(offer.declarations().size(), Declaration.values().length));
        progress.put(BidSection.PAPERS, offer.papers().isEmpty() ? BidProgress.OPTIONAL : BidProgress.COMPLETE);
        return progress;
    }

    /** Whether the offer says all that is asked. */
    boolean isCompletedBy(Offer offer) {
        return progress(offer).values().stream().allMatch(BidProgress::isDone);
    }

    /** What the offer costs in all: the sum of what each lot costs. */
    Money total(Offer offer) {
        return lots.stream()
                .flatMap(lot -> offer.amountOf(lot.number(), lot.mass(), currency).stream())
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * A hash of what an offer must fit: the lots, what they are of, the currency, the delivery term and the questions. A
     * mass or a date may change and the offer can still be confirmed as it is; one of these cannot.
     */
    String fingerprint() {
        StringBuilder text = new StringBuilder().append(currency).append('\n').append(incoterm).append(' ').append(place);
        lots.forEach(lot -> text.append("\nlot ").append(lot.number()).append(' ').append(lot.mineral()).append(' ').append(lot.form()));
        questions.forEach(asked -> text.append("\nquestion ").append(asked.code()).append(' ').append(asked.name()));
        return Sealed.hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
