package org.karvan.bid.web;

import java.util.ArrayList;
import java.util.List;
import org.karvan.bid.OfferSheet;
import org.karvan.bid.ReceiptSheet;
import org.karvan.platform.config.Setting;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** A receipt as a paper in the reader's language; the signed statement in it is the same in all. */
final class ReceiptPdf {

    private static final float[] PRICE_WIDTHS = {1, 2, 3, 3};

    private final Show show = new Show();
    private final Wording wording;

    ReceiptPdf(Wording wording) {
        this.wording = wording;
    }

    byte[] of(ReceiptSheet receipt) {
        return Paper.made(wording, wording.fill("bid.paper.receipt", receipt.number()), paper -> write(paper, receipt));
    }

    /** The receipt with the bidder's own copy of his offer behind it. */
    byte[] of(ReceiptSheet receipt, OfferSheet offer, String place) {
        return Paper.made(wording, wording.fill("bid.paper.receipt", receipt.number()), paper -> {
            write(paper, receipt);
            write(paper, offer, place);
        });
    }

    private void write(Paper paper, ReceiptSheet receipt) {
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
    }

    private void write(Paper paper, OfferSheet offer, String place) {
        String currency = offer.form().currency().getCurrencyCode();
        paper.heading(wording.text("bid.own.title"));
        paper.text(wording.text("bid.own.paper"));
        paper.table(PRICE_WIDTHS, List.of(wording.text("bid.paper.lot"), wording.text("bid.price.mass"), wording.fill("bid.price", currency),
                wording.text("bid.price.amount")), offer.lots().stream().map(this::priced).toList());
        List<String[]> said = new ArrayList<>();
        said.add(fact("bid.price.total", currency + " " + show.figure(offer.total().amount())));
        said.add(new String[] {wording.text("bid.delivery.confirmed"), wording.of(offer.form().incoterm()) + " " + place + ": "
                + wording.text(offer.offer().termsConfirmed() ? "bid.declaration.made" : "bid.declaration.open")});
        said.add(fact("bid.delivery.note", offer.offer().deliveryNote()));
        offer.answers().forEach(answered -> said.add(new String[] {answered.question(), answered.answer()}));
        said.add(fact("bid.remarks", offer.offer().remarks()));
        offer.declarations().forEach(declared -> said.add(new String[] {wording.of(declared.declaration()),
            wording.text(declared.made() ? "bid.declaration.made" : "bid.declaration.open")}));
        offer.offer().papers().forEach(sent -> said.add(new String[] {sent.fileName(), sent.sha256()}));
        paper.facts(said);
    }

    private List<String> priced(OfferSheet.PricedLot priced) {
        return List.of(Integer.toString(priced.lot().number()), show.plain(priced.lot().mass().value()),
                priced.perTonne() == null ? "" : show.figure(priced.perTonne()), priced.amount() == null ? "" : show.figure(priced.amount().amount()));
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
