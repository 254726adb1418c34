package org.karvan.bid.web;

import java.util.List;
import java.util.stream.Stream;
import org.karvan.bid.MinutesLine;
import org.karvan.bid.OpeningMinutes;
import org.karvan.bid.OpeningSheet;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** Minutes of an opening as a paper in the reader's language; the signed statement in it is the same in all. */
final class MinutesPdf {

    private static final float[] WIDTHS = {3, 4, 1.2f, 4, 5, 3.5f};
    private static final List<String> HEADS = List.of("bid.reference", "bid.receipt.bidder", "bid.paper.version", "bid.paper.received.utc",
            "bid.paper.hash", "bid.paper.total");

    private final Show show = new Show();
    private final Wording wording;

    MinutesPdf(Wording wording) {
        this.wording = wording;
    }

    /** One of the minutes of this opening. */
    byte[] of(OpeningSheet opening, OpeningMinutes minutes) {
        return Paper.made(wording, wording.fill("bid.paper.minutes", minutes.tenderReference()), paper -> {
            paper.facts(Stream.of(
                    fact("bid.tender", minutes.tenderReference()),
                    fact("bid.tender.title", opening.tender().title()),
                    fact("opening.envelope", wording.of(minutes.envelope())),
                    fact("bid.paper.deadline.utc", opening.tender().deadline().toString()),
                    fact("bid.paper.opened.utc", minutes.openedAt().toString()),
                    fact("bid.paper.opened.pakistan", show.second(minutes.openedAt())),
                    fact("bid.paper.openedBy", minutes.openedBy()),
                    fact("opening.shares", String.join(", ", minutes.contributors())),
                    fact("bid.paper.found", Integer.toString(minutes.lines().size()))).toList());
            paper.table(WIDTHS, HEADS.stream().map(wording::text).toList(), minutes.lines().stream().map(this::row).toList());
            paper.heading(wording.text("bid.paper.minutes.check"));
            paper.text(wording.text("bid.paper.minutes.how"));
            paper.fixed(minutes.statement());
            paper.heading(wording.text("bid.paper.signature"));
            paper.fixed(minutes.signature());
            paper.heading(wording.text("bid.paper.key"));
            paper.fixed(opening.publicKey());
        });
    }

    private List<String> row(MinutesLine line) {
        String total = line.total() == null ? wording.of(line.finding()) : line.total().currency() + " " + show.figure(line.amount());
        return List.of(line.bidReference(), line.bidderName(), Integer.toString(line.number()), line.receivedAt().toString(),
                line.sha256(), total);
    }

    private String[] fact(String key, String value) {
        return new String[] {wording.text(key), value};
    }
}
