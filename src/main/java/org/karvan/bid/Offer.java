package org.karvan.bid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Tonnes;

/**
 * What a bidder says, in plain; outside its envelope only while its bidder works on it, and after the opening.
 *
 * @param prices what is asked for each lot
 * @param termsConfirmed whether the delivery term, its place and the months of the tender are accepted as they stand
 * @param deliveryNote what the bidder adds about delivery; empty when nothing
 * @param answers what he answers to each criterion, by its code
 * @param declarations what he declares
 * @param papers what goes with it
 * @param remarks anything else; empty when nothing
 */
public record Offer(
        List<LotPrice> prices, boolean termsConfirmed, String deliveryNote, Map<String, String> answers,
        Set<Declaration> declarations, List<OfferPaper> papers, String remarks) {

    /** An offer in which nothing has been said yet. */
    public static final Offer BLANK = new Offer(List.of(), false, "", Map.of(), Set.of(), List.of(), "");

    public Offer {
        prices = List.copyOf(prices);
        answers = new TreeMap<>(answers);
        declarations = declarations.isEmpty() ? EnumSet.noneOf(Declaration.class) : EnumSet.copyOf(declarations);
        papers = List.copyOf(papers);
    }

    /** The price of a dry tonne of that lot, if one is asked. */
    public Optional<BigDecimal> priceOf(int lot) {
        return prices.stream().filter(price -> price.lot() == lot).map(LotPrice::perTonne).findFirst();
    }

    /** What that lot costs: price per dry tonne times dry mass, rounded half up to the minor unit of the currency. */
    public Optional<Money> amountOf(int lot, Tonnes mass, Currency currency) {
        return priceOf(lot).map(price -> Money.of(price, currency)
                .times(mass.value(), RoundingMode.HALF_UP)
                .rounded(RoundingMode.HALF_UP));
    }

    /** The same offer with other prices. */
    Offer withPrices(List<LotPrice> others) {
        return new Offer(others, termsConfirmed, deliveryNote, answers, declarations, papers, remarks);
    }

    /** The same offer without its prices. */
    Offer withoutPrices() {
        return withPrices(List.of());
    }

    /** The same offer with this said about delivery. */
    Offer withDelivery(boolean confirmed, String note) {
        return new Offer(prices, confirmed, note, answers, declarations, papers, remarks);
    }

    /** The same offer with other answers and remarks. */
    Offer withAnswers(Map<String, String> others, String otherRemarks) {
        return new Offer(prices, termsConfirmed, deliveryNote, others, declarations, papers, otherRemarks);
    }

    /** The same offer with these declarations. */
    Offer withDeclarations(Set<Declaration> others) {
        return new Offer(prices, termsConfirmed, deliveryNote, answers, others, papers, remarks);
    }

    /** The paper of that reference. @throws NotThere when the offer has none */
    OfferPaper paper(String reference) {
        return papers.stream()
                .filter(paper -> paper.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotThere("paper " + reference));
    }

    /** The same offer with this paper too. */
    Offer withPaper(OfferPaper another) {
        return withPapers(Stream.concat(papers.stream(), Stream.of(another)).toList());
    }

    /** The same offer without that paper. @throws NotThere when the offer has none */
    Offer withoutPaper(String reference) {
        OfferPaper dropped = paper(reference);
        return withPapers(papers.stream().filter(paper -> !paper.equals(dropped)).toList());
    }

    private Offer withPapers(List<OfferPaper> others) {
        return new Offer(prices, termsConfirmed, deliveryNote, answers, declarations, others, remarks);
    }

    /** Keeps prices and answers out of logs and messages that print an offer. */
    @Override
    public String toString() {
        return "Offer[" + prices.size() + " prices]";
    }
}
