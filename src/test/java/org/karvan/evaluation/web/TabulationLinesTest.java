package org.karvan.evaluation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.karvan.bid.BidState;
import org.karvan.evaluation.Tabulation;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

class TabulationLinesTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static final Tabulation TABLE = new Tabulation("TND-2026-0041", "Antimony for Idaho", USD, new Tonnes(new BigDecimal("500")),
            List.of(column("BID-7K3F-Q2MX", "Chitral Antimony", "13200000", "0.00", 1), column("BID-9XKA-0D5T", "خاران منرلز", "13500000", "2.27", 2)),
            List.of(new Tabulation.LotRow(1, Mineral.ANTIMONY, ProductForm.CONCENTRATE, new Percent(new BigDecimal("50")), new Tonnes(new BigDecimal("500")),
                    List.of(price("26400.00", "13200000", "0.00"), price("27000.00", "13500000", "2.27")))),
            List.of(new Tabulation.AnswerRow("Delivery record", new Percent(new BigDecimal("30")), Arrays.asList("Twelve years", ""))), List.of());

    @Test
    void eachLineHasItsUnitAndAFigureForEachSupplier() {
        List<List<Object>> lines = new TabulationLines(TABLE, Wording.in(Locale.ENGLISH)).all();

        assertEquals(Arrays.<Object>asList("Line", "Unit", "Chitral Antimony", "خاران منرلز"), lines.get(0));
        assertEquals(Arrays.<Object>asList("Lot 1: Antimony, Concentrate, 500 dmt, at least 50 %", "USD/dmt", new BigDecimal("26400.00"), new BigDecimal("27000.00")), lines.get(3));
        assertTrue(lines.contains(Arrays.<Object>asList("Total: above the lowest", "%", new BigDecimal("0.00"), new BigDecimal("2.27"))), lines::toString);
        assertTrue(lines.stream().allMatch(line -> line.size() == lines.get(0).size()), lines::toString);
    }

    @Test
    void onPaperEveryFigureKeepsItsOrderInBothLanguages() throws IOException {
        for (String language : List.of("en", "ur")) {
            try (PdfReader reader = new PdfReader(new TabulationLines(TABLE, Wording.in(Locale.forLanguageTag(language))).paper())) {
                String text = new PdfTextExtractor(reader).getTextFromPage(1);

                for (String said : List.of("26,400.00", "27,000.00", "USD/dmt", "TND-2026-0041", "BID-7K3F-Q2MX")) {
                    assertTrue(text.contains(said), language + ": " + said + " in " + text);
                }
                assertTrue(reader.getPageSizeWithRotation(1).getWidth() > reader.getPageSizeWithRotation(1).getHeight(), "it lies on its side");
            }
        }
    }

    private static Tabulation.Column column(String bid, String bidder, String total, String above, int rank) {
        return new Tabulation.Column(bid, bidder, BidState.QUALIFIED, Money.of(new BigDecimal(total), USD), new BigDecimal("26400.00"),
                new BigDecimal(above), rank == 1, null, null, rank, null);
    }

    private static Tabulation.Price price(String perTonne, String amount, String above) {
        return new Tabulation.Price(new BigDecimal(perTonne), Money.of(new BigDecimal(amount), USD), new BigDecimal(above), above.equals("0.00"));
    }
}
