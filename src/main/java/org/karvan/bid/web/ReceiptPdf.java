package org.karvan.bid.web;

import java.util.ArrayList;
import java.util.List;
import org.karvan.bid.ReceiptSheet;
import org.karvan.platform.config.Setting;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** A receipt as a paper in the reader's language; the signed statement in it is the same in all. */
final class ReceiptPdf {

    private final Show show = new Show();
    private final Wording wording;

    ReceiptPdf(Wording wording) {
        this.wording = wording;
    }

    byte[] of(ReceiptSheet receipt) {
        return Paper.made(wording, wording.fill("bid.paper.receipt", receipt.number()), paper -> {
            paper.text(wording.text("bid.paper.receipt.promise"));
            paper.facts(facts(receipt));
            paper.heading(wording.text("bid.paper.receipt.check"));
            paper.text(wording.text("bid.paper.receipt.where"));
            paper.fixed(address(receipt));
            paper.text(wording.text("bid.paper.receipt.how"));
            paper.fixed(receipt.statement());
            paper.heading(wording.text("bid.paper.signature"));
            paper.fixed(receipt.signature());
            paper.heading(wording.text("bid.paper.key"));
            paper.fixed(receipt.publicKey());
        });
    }

    /** Where everybody who has this paper can ask the portal. */
    private static String address(ReceiptSheet receipt) {
        return Setting.KARVAN_BASE_URL.value().replaceFirst("/$", "") + "/bid/receipt-check.xhtml?number=" + receipt.number() + "&sha256=" + receipt.sha256();
    }

    private List<String[]> facts(ReceiptSheet receipt) {
        List<String[]> facts = new ArrayList<>();
        facts.add(fact("bid.paper.receipt.number", receipt.number()));
        facts.add(fact("bid.tender", receipt.tender()));
        facts.add(fact("bid.tender.title", receipt.tenderTitle()));
        facts.add(fact("bid.reference", receipt.bid()));
        facts.add(fact("bid.version", Integer.toString(receipt.version())));
        facts.add(fact("bid.receipt.bidder", receipt.bidder()));
        facts.add(fact("bid.receipt.submittedBy", receipt.submittedBy()));
        facts.add(fact("bid.paper.received.utc", receipt.receivedAt().toString()));
        facts.add(fact("bid.paper.received.pakistan", show.second(receipt.receivedAt())));
        facts.add(fact("bid.paper.received.eastern", show.eastern(receipt.receivedAt())));
        facts.add(fact("bid.paper.hash.offer", receipt.sha256()));
        if (receipt.priceSha256() != null) {
            facts.add(fact("bid.paper.hash.price", receipt.priceSha256()));
        }
        receipt.papers().forEach(hash -> facts.add(fact("bid.paper.hash.paper", hash)));
        return facts;
    }

    private String[] fact(String key, String value) {
        return new String[] {wording.text(key), value};
    }
}
