package org.karvan.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.evaluation.BidVerdict;
import org.karvan.evaluation.DoubtRow;
import org.karvan.evaluation.EvaluationSheet;
import org.karvan.evaluation.MarkLine;
import org.karvan.evaluation.MemberRow;
import org.karvan.evaluation.Missed;
import org.karvan.evaluation.RankedBid;
import org.karvan.evaluation.Spread;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** The report of an evaluation as a paper: who judged, which bids were valid, the order with the sum of each bid. */
final class ReportPdf {

    private static final float[] BIDS = {3, 3, 2, 5};
    private static final float[] MEMBERS = {3, 4, 3, 3, 3};
    private static final float[] SPREADS = {3, 3, 2, 5};
    private static final float[] MARKS = {5, 2, 2, 2};

    private final Show show = new Show();
    private final Wording wording;

    ReportPdf(Wording wording) {
        this.wording = wording;
    }

    byte[] of(EvaluationSheet sheet) {
        return Paper.made(wording, wording.fill("evaluation.paper.title", sheet.tenderReference()), paper -> {
            paper.facts(facts(sheet));
            paper.heading(wording.text("evaluation.bids"));
            paper.table(BIDS, heads("evaluation.bidder", "evaluation.bid", "evaluation.state", "evaluation.verdict"),
                    sheet.bids().stream().map(this::verdict).toList());
            paper.heading(wording.text("evaluation.committee"));
            paper.table(MEMBERS, heads("evaluation.member", "evaluation.declaration", "evaluation.handedIn", "evaluation.again.at", "evaluation.signed"),
                    sheet.committee().stream().map(this::member).toList());
            if (!sheet.spreads().isEmpty()) {
                paper.heading(wording.text("evaluation.spreads"));
                paper.table(SPREADS, heads("evaluation.bidder", "evaluation.criterion", "evaluation.score", "workflow.reason"),
                        sheet.spreads().stream().map(this::spread).toList());
            }
            if (!sheet.doubts().isEmpty()) {
                paper.heading(wording.text("evaluation.doubts"));
                paper.table(SPREADS, heads("evaluation.bidder", "evaluation.doubt.kind", "evaluation.doubt.share", "evaluation.doubt.finding"),
                        sheet.doubts().stream().map(this::doubt).toList());
            }
            if (!sheet.missed().isEmpty()) {
                paper.heading(wording.text("evaluation.missed"));
                paper.table(MARKS, heads("evaluation.bidder", "evaluation.criterion", "evaluation.score", "tender.criteria.passMarkColumn"),
                        sheet.missed().stream().map(this::missed).toList());
            }
            if (sheet.findings() != null) {
                paper.heading(wording.text("evaluation.findings"));
                paper.text(sheet.findings());
            }
            if (!sheet.ranking().isEmpty()) {
                paper.heading(wording.text("evaluation.ranking"));
                paper.text(wording.text("evaluation.ranking.how"));
                sheet.ranking().forEach(bid -> place(paper, bid));
            }
        });
    }

    private List<String[]> facts(EvaluationSheet sheet) {
        List<String[]> facts = new ArrayList<>();
        facts.add(fact("evaluation.tender", sheet.tenderReference()));
        facts.add(fact("evaluation.subject", sheet.title()));
        facts.add(fact("evaluation.reference", sheet.reference()));
        facts.add(fact("evaluation.state", wording.of(sheet.state())));
        facts.add(fact("evaluation.began", show.second(sheet.beganAt())));
        facts.add(fact("evaluation.ranked", show.second(sheet.rankedAt())));
        if (sheet.awardedAt() != null) {
            facts.add(fact("evaluation.awarded", show.second(sheet.awardedAt())));
        }
        return facts;
    }

    private List<String> verdict(BidVerdict bid) {
        return List.of(bid.bidder(), bid.bid(), wording.of(bid.state()), bid.code() == null ? "" : wording.of(bid.code()) + ": " + bid.reason());
    }

    private List<String> member(MemberRow member) {
        String declared = wording.of(member.conflict()) + (member.explanation() == null ? "" : ": " + member.explanation());
        return List.of(member.name(), declared, show.second(member.handedInAt()), show.second(member.confirmedAt()), show.second(member.signedAt()));
    }

    private List<String> doubt(DoubtRow doubt) {
        return List.of(doubt.bidder(), wording.of(doubt.kind()), show.figure(doubt.share()) + " %",
                doubt.isOpen() ? wording.text("evaluation.notYet") : doubt.finding());
    }

    private List<String> missed(Missed miss) {
        return List.of(miss.bidder(), miss.criterion(), show.figure(miss.score()), show.plain(miss.passMark()));
    }

    private List<String> spread(Spread apart) {
        return List.of(apart.bidder(), apart.criterion(), wording.fill("evaluation.spread", show.plain(apart.lowest()), show.plain(apart.highest())),
                apart.isOpen() ? wording.text("evaluation.notYet") : apart.reason());
    }

    private void place(Paper paper, RankedBid bid) {
        paper.heading(wording.fill("evaluation.place", bid.rank()) + " " + bid.bidder());
        paper.facts(List.of(fact("evaluation.bid", bid.bid()), fact("tabulation.total", show.money(bid.total())),
                fact("evaluation.combined", show.figure(bid.combined()))));
        paper.table(MARKS, heads("evaluation.criterion", "evaluation.weight", "evaluation.score", "evaluation.weighted"),
                bid.marks().stream().map(this::mark).toList());
    }

    private List<String> mark(MarkLine mark) {
        return List.of(mark.criterion(), show.plain(mark.weight().value()) + " %", show.figure(mark.score()), show.plain(mark.weighted()));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(wording::text).toList();
    }

    private String[] fact(String key, String value) {
        return new String[] {wording.text(key), value};
    }
}
