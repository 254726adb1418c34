package org.karvan.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Invalid;

/** What is understood of a file of quotations, and what is refused. */
class QuotationFileTest {

    @Test
    void daysAndFiguresAreReadWhateverTheOrderAndNumberOfColumns() {
        List<ImportLine> lines = read("note,Value,DATE\nfirst,24150.50,2026-11-19\n,24200,2026-11-20\n");

        assertTrue(lines.stream().allMatch(ImportLine::isGood));
        assertEquals(List.of(LocalDate.parse("2026-11-19"), LocalDate.parse("2026-11-20")), lines.stream().map(ImportLine::day).toList());
        assertEquals(new BigDecimal("24150.50"), lines.get(0).figure());
        assertEquals(2, lines.get(0).number());
    }

    @Test
    void semicolonsTabsQuotesAndAByteOrderMarkAreUnderstood() {
        assertEquals(1, read("\uFEFFdate;value\r\n2026-11-19;24150\r\n").size());
        assertEquals(1, read("date\tvalue\n2026-11-19\t24150\n").size());
        assertEquals(new BigDecimal("24150"), read("\"date\",\"value\"\n\"2026-11-19\",\"24150\"").get(0).figure());
    }

    @Test
    void aLineThatIsNoDayOrNoFigureIsBadByItself() {
        List<ImportLine> lines = read("date,value\n19/11/2026,24150\n2026-02-30,1\n2026-11-19,\"24,150\"\n2026-11-20,1e3\n2026-11-23\n2026-11-24,=1+1\n");

        assertEquals(List.of("market.import.day", "market.import.day", "market.import.figure", "market.import.figure", "market.import.figure",
                "market.import.figure"), lines.stream().map(line -> line.problem().key()).toList());
    }

    @Test
    void aDayThatStandsTwiceIsBadTheSecondTime() {
        List<ImportLine> lines = read("date,value\n2026-11-19,24150\n2026-11-19,24150\n");

        assertTrue(lines.get(0).isGood());
        assertEquals("market.import.twice", lines.get(1).problem().key());
    }

    @Test
    void aFileWithoutItsHeadingOrWithoutALineIsRefused() {
        assertEquals("market.import.heading", refused("2026-11-19,24150\n"));
        assertEquals("market.import.heading", refused(""));
        assertEquals("market.import.empty", refused("date,value\n\n"));
        assertEquals("market.import.unreadable", refused("date,value\n\"2026-11-19,24150\n"));
        assertEquals("market.import.unreadable", refused("date,date,value\n2026-11-19,2026-11-19,1\n"));
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        assertEquals("market.import.tooLong", refused("date,value\n" + "x,1\n".repeat(QuotationFile.MOST_LINES + 1)));
    }

    private static List<ImportLine> read(String text) {
        return QuotationFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String text) {
        return assertThrows(Invalid.class, () -> read(text)).problems().get(0).key();
    }
}
