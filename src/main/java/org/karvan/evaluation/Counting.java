package org.karvan.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.bid.BidState;
import org.karvan.bid.OpenedBid;
import org.karvan.platform.config.TimeSource;
import org.karvan.tender.Tender;

/** Counts the sheets of a committee and keeps the order that comes of it. */
@ApplicationScoped
class Counting {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Trail trail;

    @Inject
    private TimeSource time;

    /**
     * Ranks the qualified bids and writes the order into the evaluation. Where nothing parts two of them, lots are drawn
     * once for all; who counts again later finds the lots as they fell. A bid whose price was not opened has no place, nor has one that misses a pass mark, and the
     * report keeps why.
     */
    void fixOrder(Evaluation evaluation, Tender tender, Committee committee, List<OpenedBid> opened, List<Missed> missed) {
        Map<String, OpenedBid> valid = opened.stream()
                .filter(bid -> (bid.state() == BidState.QUALIFIED || bid.state() == BidState.PRICED) && bid.total() != null)
                .collect(Collectors.toMap(OpenedBid::reference, Function.identity()));
        Map<String, Long> bidders = opened.stream().collect(Collectors.toMap(OpenedBid::reference, OpenedBid::bidderId));
        missed.forEach(each -> evaluation.miss(new MissedMark(each.bid(), bidders.get(each.bid()), each.bidder(), each.code(), each.score())));
        missed.forEach(each -> valid.remove(each.bid()));
        Ranking ranking = ranking(evaluation, tender, committee, valid);
        if (!ranking.undecided().isEmpty()) {
            drawLots(evaluation, valid);
            ranking = ranking(evaluation, tender, committee, valid);
        }
        for (Placing placing : ranking.placings()) {
            OpenedBid bid = valid.get(placing.bid());
            evaluation.place(placing, bid.bidderId(), bid.bidderName());
        }
    }

    private static Ranking ranking(Evaluation evaluation, Tender tender, Committee committee, Map<String, OpenedBid> valid) {
        List<Measure> measures = tender.criteria().stream()
                .map(criterion -> new Measure(criterion.code(), criterion.weight(), criterion.isPrice()))
                .toList();
        Map<String, Integer> draws = evaluation.draws();
        List<Rated> rated = valid.values().stream()
                .map(bid -> new Rated(bid.reference(), bid.total(), means(bid.reference(), measures, committee), draws.get(bid.reference())))
                .toList();
        return Ranking.of(measures, rated);
    }

    private static Map<String, BigDecimal> means(String bid, List<Measure> measures, Committee committee) {
        return measures.stream()
                .filter(measure -> !measure.isPrice())
                .collect(Collectors.toMap(Measure::code, measure -> Score.mean(committee.given(bid, measure.code()))));
    }

    private void drawLots(Evaluation evaluation, Map<String, OpenedBid> valid) {
        List<String> drawn = new ArrayList<>(valid.keySet());
        Collections.sort(drawn);
        Collections.shuffle(drawn, random);
        Map<String, String> recorded = new TreeMap<>();
        for (int place = 1; place <= drawn.size(); place++) {
            evaluation.drew(drawn.get(place - 1), place, time.now());
            recorded.put(drawn.get(place - 1), Integer.toString(place));
        }
        trail.note("LOTS_DRAWN", Evaluation.class.getSimpleName(), evaluation.reference(), recorded);
    }
}
