package org.karvan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void onlyTheLastPartOfTheNameIsKept() {
        assertEquals("licence.pdf", FileNames.of("C:\\Users\\bibi\\licence.pdf", DocumentType.PDF));
        assertEquals("passwd.txt", FileNames.of("../../etc/passwd", DocumentType.TXT));
    }

    @Test
    void anEndingThatLiesGetsTheTrueOne() {
        assertEquals("photo.png.pdf", FileNames.of("photo.png", DocumentType.PDF));
        assertEquals("scan.jpeg", FileNames.of("scan.JPEG", DocumentType.JPEG));
    }

    @Test
    void whatTurnsTheDirectionOfWritingOrBreaksALineIsTakenOut() {
        assertEquals("invoicefdp.exe.pdf", FileNames.of("invoice\u202efdp.exe", DocumentType.PDF));
        assertEquals("ab.pdf", FileNames.of("a\r\nb\".pdf", DocumentType.PDF));
    }

    @Test
    void anUrduNameStays() {
        assertEquals("کان کنی کا اجازت نامہ.pdf", FileNames.of("کان کنی کا اجازت نامہ.pdf", DocumentType.PDF));
    }

    @Test
    void aFileWithoutANameGetsOne() {
        assertEquals("document.csv", FileNames.of("   ", DocumentType.CSV));
        assertEquals("document.csv", FileNames.of(null, DocumentType.CSV));
        assertEquals("document.csv", FileNames.of("...", DocumentType.CSV));
        assertEquals("csv.csv", FileNames.of(".csv", DocumentType.CSV));
    }

    @Test
    void aLongNameIsCutBeforeItsEnding() {
        String kept = FileNames.of("😀".repeat(200) + ".pdf", DocumentType.PDF);

        assertTrue(kept.length() <= FileNames.LONGEST);
        assertTrue(kept.endsWith("😀.pdf"));
    }
}
