package org.karvan.demo;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.tender.Enclosure;
import org.karvan.tender.TenderItem;

/**
 * What a buyer of the cast asks for.
 *
 * @param buyer who asks
 * @param title of the tender
 * @param summary of it
 * @param items its lots
 * @param incoterm and the code of the place to which it counts
 * @param place UN/LOCODE
 * @param security amount of the bid security in USD; null for none
 * @param invited who may bid; empty for an open tender
 * @param enclosure in how many envelopes bids come
 */
record Brief(Cast.Firm buyer, String title, String summary, List<TenderItem> items, Incoterm incoterm, String place,
        String security, List<Cast.Firm> invited, Enclosure enclosure) {

    static Brief of(Cast.Firm buyer, String title, String summary, Incoterm incoterm, String place, TenderItem... items) {
        return new Brief(buyer, title, summary, List.of(items), incoterm, place, null, List.of(), Enclosure.ONE_ENVELOPE);
    }

    Brief secured(String usd) {
        return new Brief(buyer, title, summary, items, incoterm, place, usd, invited, enclosure);
    }

    Brief inviting(Cast.Firm... firms) {
        return new Brief(buyer, title, summary, items, incoterm, place, security, List.of(firms), enclosure);
    }

    Brief inTwoEnvelopes() {
        return new Brief(buyer, title, summary, items, incoterm, place, security, invited, Enclosure.TWO_ENVELOPES);
    }

    static TenderItem antimonyConcentrate(String tonnes, String grade) {
        return item(Mineral.ANTIMONY, ProductForm.CONCENTRATE, grade, tonnes, "2617.10", "Stibnite flotation concentrate in sealed big bags of 1 t, moisture at most 8 %",
                limit("As", "0.30", "0.80"), limit("Pb", "0.50", "1.50"), limit("Se", "0.01", "0.05"));
    }

    static TenderItem antimonyOre(String tonnes, String grade) {
        return item(Mineral.ANTIMONY, ProductForm.ORE, grade, tonnes, "2617.10", "Hand-sorted lump ore, 10 to 80 mm",
                limit("As", "0.40", "1.00"), limit("Hg", "0.002", "0.010"));
    }

    static TenderItem trioxide(String tonnes) {
        return item(Mineral.ANTIMONY, ProductForm.OXIDE, "82.5", tonnes, "2825.80", "Trioxide of at least 99 % Sb2O3, bags of 25 kg",
                limit("Pb", "0.10", "0.25"), limit("As", "0.05", "0.10"));
    }

    static TenderItem tungsten(String tonnes) {
        return item(Mineral.TUNGSTEN, ProductForm.CONCENTRATE, "62", tonnes, "2611.00", "Scheelite concentrate, grade as WO3",
                limit("As", "0.10", "0.25"));
    }

    static TenderItem copper(String tonnes) {
        return item(Mineral.COPPER, ProductForm.CONCENTRATE, "24", tonnes, "2603.00", "Copper concentrate with gold and silver as found",
                limit("As", "0.20", "0.50"), limit("Hg", "0.001", "0.005"));
    }

    static TenderItem rareEarths(String tonnes) {
        return item(Mineral.RARE_EARTHS, ProductForm.CONCENTRATE, "45", tonnes, "2530.90", "Bastnäsite concentrate, grade as total rare-earth oxides",
                limit("Th", "0.05", "0.20"), limit("U", "0.01", "0.05"));
    }

    private static TenderItem item(Mineral mineral, ProductForm form, String grade, String tonnes, String hsCode, String description, TenderItem.Limit... limits) {
        return new TenderItem(mineral, form, new BigDecimal(grade), new BigDecimal(tonnes), hsCode, description, List.of(limits));
    }

    private static TenderItem.Limit limit(String element, String penalty, String rejection) {
        return new TenderItem.Limit(element, new BigDecimal(penalty), new BigDecimal(rejection));
    }
}
