package org.karvan.evaluation.web;

import java.io.Serializable;
import java.util.List;
import org.karvan.evaluation.ScoreForm;

/** The lines of one bid on the sheet while it is being filled in. */
public class ScoredBidEntries implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String bid;
    private final String bidder;
    private final List<ScoreEntry> entries;

    ScoredBidEntries(ScoreForm.ScoredBid scored) {
        this.bid = scored.bid();
        this.bidder = scored.bidder();
        this.entries = scored.lines().stream().map(line -> new ScoreEntry(scored.bid(), line)).toList();
    }

    public String getBid() {
        return bid;
    }

    public String getBidder() {
        return bidder;
    }

    public List<ScoreEntry> getEntries() {
        return entries;
    }
}
