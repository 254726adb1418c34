package org.karvan.platform.paper;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of a paper in one language: which fonts, how far apart the lines, from which side one reads. */
final class Letters {

    /** From the left, in Helvetica; a name in Urdu comes in Naskh even so. */
    static final Letters ENGLISH = new Letters(PdfWriter.RUN_DIRECTION_LTR, 130);

    /** From the right, in Naskh, whose strokes reach further up and down; Latin figures and references in Helvetica. */
    static final Letters URDU = new Letters(PdfWriter.RUN_DIRECTION_RTL, 180);

    static final Print TITLE = new Print(16, Font.BOLD, Font.HELVETICA);
    static final Print HEADING = new Print(11, Font.BOLD, Font.HELVETICA);
    static final Print TEXT = new Print(10, Font.NORMAL, Font.HELVETICA);
    static final Print LABEL = new Print(9, Font.BOLD, Font.HELVETICA);
    static final Print SMALL = new Print(8, Font.NORMAL, Font.HELVETICA);
    static final Print FIXED = new Print(8, Font.NORMAL, Font.COURIER);

    /**
     * What a line is printed in.
     *
     * @param size of its letters, in points
     * @param style upright or bold, as the library numbers them
     * @param family of its Latin letters, likewise
     */
    record Print(int size, int style, int family) {
    }

    /** Noto Naskh Arabic, whose letters carry the shapes of Urdu. */
    private static final String NASKH = "naskh.ttf";

    /** Naskh looks small beside Latin letters of the same size; in percent of them. */
    private static final int NASKH_SCALE = 115;

    private final int direction;
    private final int leading;

    private Letters(int direction, int leading) {
        this.direction = direction;
        this.leading = leading;
    }

    /** The distance of lines, in sizes of their letters. */
    float leading() {
        return leading / 100f;
    }

    /** From which side a paper in these letters reads. */
    int direction() {
        return direction;
    }

    /** From which side this text reads: a figure, a reference or a hash reads from the left in Urdu too. */
    int reads(String text) {
        return isArabic(text) ? direction : PdfWriter.RUN_DIRECTION_LTR;
    }

    /** The text in the fonts that have its letters. */
    Phrase phrase(String text, Print print) {
        Font latin = new Font(print.family(), print.size(), print.style());
        if (!isArabic(text)) {
            return new Phrase(text, latin);
        }
        FontSelector selector = new FontSelector();
        selector.addFont(latin);
        selector.addFont(new Font(Naskh.FONT, print.size() * NASKH_SCALE / 100f, print.style()));
        return selector.process(text);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    /** Read once, when the first paper needs it. */
    private static final class Naskh {

        private static final BaseFont FONT = read();

        private static BaseFont read() {
            try (InputStream font = Letters.class.getResourceAsStream(NASKH)) {
                return BaseFont.createFont(NASKH, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
