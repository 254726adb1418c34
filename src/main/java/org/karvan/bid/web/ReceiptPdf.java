package org.karvan.bid.web;

import java.util.ArrayList;
import java.util.List;
import org.karvan.bid.ReceiptSheet;
import org.karvan.platform.faces.Show;

/** A receipt as a paper: the legal text is English, whatever the reader's language. */
final class ReceiptPdf {

    private final Show show = new Show();

    byte[] of(ReceiptSheet receipt) {
        return PdfSheet.made("Receipt " + receipt.number(), sheet -> {
            sheet.text("Karvan has received a sealed bid, holds it unopened since the instant named here, and promises to open"
                    + " it, if it is the version that counts, together with all others after the hour of opening.");
            sheet.facts(facts(receipt));
            sheet.heading("How to check this receipt");
            sheet.text("The lines below, each ended by a line feed, are signed by the portal's Ed25519 key. Save them as"
                    + " statement.txt and the public key as portal.pem, turn the signature from hexadecimal into bytes, and"
                    + " verify it with any program that knows Ed25519. The minutes of the opening name the same SHA-256.");
            sheet.fixed(receipt.statement());
            sheet.heading("Signature");
            sheet.fixed(receipt.signature());
            sheet.heading("Public key of the portal");
            sheet.fixed(receipt.publicKey());
        });
    }

    private List<String[]> facts(ReceiptSheet receipt) {
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {"Receipt", receipt.number()});
        facts.add(new String[] {"Tender", receipt.tender() + ": " + receipt.tenderTitle()});
        facts.add(new String[] {"Bid", receipt.bid() + ", version " + receipt.version()});
        facts.add(new String[] {"Bidder", receipt.bidder()});
        facts.add(new String[] {"Submitted by", receipt.submittedBy()});
        facts.add(new String[] {"Received (UTC)", receipt.receivedAt().toString()});
        facts.add(new String[] {"Received (Pakistan)", show.second(receipt.receivedAt())});
        facts.add(new String[] {"Received (US Eastern)", show.eastern(receipt.receivedAt())});
        facts.add(new String[] {"SHA-256 of the sealed offer", receipt.sha256()});
        receipt.papers().forEach(hash -> facts.add(new String[] {"SHA-256 of a sealed paper", hash}));
        return facts;
    }
}
