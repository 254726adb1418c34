package org.karvan.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

    private final ContentCheck check = new ContentCheck();

    @Test
    void theContentDecidesWhateverTheNameSays() {
        assertEquals(Optional.of(DocumentType.PDF), typeOf("photo.png", DocumentFixtures.pdf("a")));
        assertEquals(Optional.of(DocumentType.PNG), typeOf("paper.pdf", DocumentFixtures.png()));
        assertEquals(Optional.of(DocumentType.JPEG), typeOf("paper", DocumentFixtures.jpeg()));
        assertEquals(Optional.of(DocumentType.XLSX), typeOf("list.zip", DocumentFixtures.workbook(false)));
    }

    @Test
    void theNameDecidesBetweenATableAndAText() {
        byte[] text = "lot;grade\n1;47.5\nکان;سرمہ".getBytes(UTF_8);

        assertEquals(Optional.of(DocumentType.CSV), typeOf("Assays.CSV", text));
        assertEquals(Optional.of(DocumentType.TXT), typeOf("assays.txt", text));
        assertEquals(Optional.of(DocumentType.TXT), typeOf("assays", text));
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() {
        assertEquals(Optional.empty(), typeOf("list.xlsx", DocumentFixtures.archive("word/document.xml", "[Content_Types].xml")));
        assertEquals(Optional.empty(), typeOf("list.xlsx", DocumentFixtures.archive("evil.exe")));
    }

    @Test
    void aWorkbookWithMacrosIsRefused() {
        assertEquals(Optional.empty(), typeOf("list.xlsx", DocumentFixtures.workbook(true)));
    }

    @Test
    void aDamagedArchiveIsRefused() {
        byte[] whole = DocumentFixtures.workbook(false);
        byte[] cut = Arrays.copyOf(whole, whole.length / 3);

        assertEquals(Optional.empty(), typeOf("list.xlsx", cut));
    }

    @Test
    void anArchiveThatUnpacksToAFloodIsRefused() {
        assertEquals(Optional.empty(), typeOf("list.xlsx", DocumentFixtures.flood()));
    }

    @Test
    void textThatIsNotUtf8OrHoldsControlCharactersIsRefused() {
        assertEquals(Optional.empty(), typeOf("a.txt", "Größe".getBytes(Charset.forName("ISO-8859-1"))));
        assertEquals(Optional.empty(), typeOf("a.csv", new byte[] {'a', 0, 'b'}));
    }

    @Test
    void whatAProgramWouldRunOrDrawIsNoText() {
        assertEquals(Optional.empty(), typeOf("a.txt", "<!DOCTYPE html><html><body><script>x()</script></body></html>".getBytes(UTF_8)));
        assertEquals(Optional.empty(), typeOf("a.txt", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)));
    }

    @Test
    void programsAndOtherKindsOfPicturesAreRefused() {
        assertEquals(Optional.empty(), typeOf("a.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}));
        assertEquals(Optional.empty(), typeOf("a.png", "GIF89a\u0001\u0000\u0001\u0000".getBytes(UTF_8)));
    }

    private Optional<DocumentType> typeOf(String name, byte[] content) {
        return check.typeOf(new Upload(name, content));
    }
}
