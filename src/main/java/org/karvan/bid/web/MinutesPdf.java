package org.karvan.bid.web;

import java.util.List;
import org.karvan.bid.MinutesLine;
import org.karvan.bid.OpeningMinutes;
import org.karvan.bid.OpeningSheet;
import org.karvan.platform.faces.Show;

/** Minutes of an opening as a paper: the legal text is English, whatever the reader's language. */
final class MinutesPdf {

    private static final float[] WIDTHS = {3, 4, 1.2f, 4, 5, 3.5f};

    private final Show show = new Show();

    byte[] of(OpeningSheet opening) {
        OpeningMinutes minutes = opening.minutes();
        return PdfSheet.made("Minutes of the opening of bids: " + minutes.tenderReference(), sheet -> {
            sheet.facts(List.of(
                    new String[] {"Tender", minutes.tenderReference() + ": " + opening.tender().title()},
                    new String[] {"Deadline (UTC)", opening.tender().deadline().toString()},
                    new String[] {"Opened (UTC)", minutes.openedAt().toString()},
                    new String[] {"Opened (Pakistan)", show.second(minutes.openedAt())},
                    new String[] {"Opened by", minutes.openedBy()},
                    new String[] {"Bids found", Integer.toString(minutes.lines().size())}));
            sheet.table(WIDTHS, List.of("Bid", "Bidder", "V.", "Received (UTC)", "SHA-256", "Total"),
                    minutes.lines().stream().map(this::row).toList());
            sheet.heading("How to check these minutes");
            sheet.text("The lines below, each ended by a line feed, are signed by the portal's Ed25519 key. Each SHA-256 is the"
                    + " one on the bidder's receipt.");
            sheet.fixed(minutes.statement());
            sheet.heading("Signature");
            sheet.fixed(minutes.signature());
            sheet.heading("Public key of the portal");
            sheet.fixed(opening.publicKey());
        });
    }

    private List<String> row(MinutesLine line) {
        String total = line.isReadable() ? line.total().currency() + " " + show.figure(line.amount()) : "unreadable";
        return List.of(line.bidReference(), line.bidderName(), Integer.toString(line.number()), line.receivedAt().toString(),
                line.sha256(), total);
    }
}
