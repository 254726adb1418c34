package org.karvan.platform.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.karvan.platform.faces.Wording;

/**
 * A PDF that the portal makes: a title, facts in two columns, tables, lines in a fixed pitch. In Urdu it reads from the
 * right, in an embedded Naskh; figures, references and instants keep their Latin order there, each in a cell of its own.
 * The statements that the portal has signed are English in both languages: a signature stands under one text only.
 */
public final class Paper {

    /** The media type of what it makes. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final int MARGIN = 50;
    private static final int FOOT = 28;
    private static final int FACTS_LABEL = 1;
    private static final int FACTS_VALUE = 2;
    private static final int WHOLE_WIDTH = 100;
    private static final int GAP = 8;
    private static final Color RULE = new Color(0xb9, 0xc0, 0xc4);

    private final Document document;
    private final Letters letters;

    private Paper(Document document, Letters letters) {
        this.document = document;
        this.letters = letters;
    }

    /** A finished upright paper with that title, in the language of the wording. */
    public static byte[] made(Wording wording, String title, Consumer<Paper> content) {
        return made(wording, title, PageSize.A4, content);
    }

    /** The same lying on its side, for tables with many columns. */
    public static byte[] wide(Wording wording, String title, Consumer<Paper> content) {
        return made(wording, title, PageSize.A4.rotate(), content);
    }

    private static byte[] made(Wording wording, String title, Rectangle size, Consumer<Paper> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        Letters letters = wording.isRightToLeft() ? Letters.URDU : Letters.ENGLISH;
        PdfWriter.getInstance(document, bytes).setPageEvent(new Foot(title));
        document.addTitle(title);
        document.open();
        Paper paper = new Paper(document, letters);
        paper.block(title, Letters.TITLE);
        content.accept(paper);
        document.close();
        return bytes.toByteArray();
    }

    /** A heading. */
    public void heading(String text) {
        block(text, Letters.HEADING);
    }

    /** A paragraph. */
    public void text(String text) {
        block(text, Letters.TEXT);
    }

    /** A paragraph that stays English, and so reads from the left, in a paper of either language. */
    public void english(String text) {
        table(new float[] {1}, 0).add(Letters.ENGLISH, text, Letters.TEXT).done();
    }

    /** Lines that somebody will compare letter by letter. */
    public void fixed(String lines) {
        table(new float[] {1}, 0).add(Letters.ENGLISH, lines, Letters.FIXED).done();
    }

    /** Labels and values; the label comes first in each pair. */
    public void facts(List<String[]> facts) {
        Table table = table(new float[] {FACTS_LABEL, FACTS_VALUE}, 1);
        facts.forEach(fact -> table.add(fact[0], Letters.LABEL).add(fact[1], Letters.TEXT));
        table.done();
    }

    /** A table with a head that is repeated on each page. */
    public void table(float[] widths, List<String> head, List<List<String>> rows) {
        Table table = table(widths, 1);
        head.forEach(label -> table.add(label, Letters.LABEL));
        table.headed();
        rows.forEach(row -> row.forEach(value -> table.add(value, Letters.SMALL)));
        table.done();
    }

    private void block(String text, Letters.Print print) {
        table(new float[] {1}, 0).add(text, print).done();
    }

    private Table table(float[] widths, int rule) {
        return new Table(widths, rule);
    }

    /** Everything is a table, since only its cells know in which direction they are read. */
    private final class Table {

        private final PdfPTable cells;
        private final int rule;

        Table(float[] widths, int rule) {
            this.cells = new PdfPTable(letters == Letters.URDU ? fromTheRight(widths) : widths);
            this.rule = rule;
            cells.setWidthPercentage(WHOLE_WIDTH);
            cells.setSpacingAfter(GAP);
            cells.setRunDirection(letters.direction());
        }

        Table add(String text, Letters.Print print) {
            return add(letters, text, print);
        }

        Table add(Letters of, String text, Letters.Print print) {
            String shown = text == null ? "" : text;
            PdfPCell cell = new PdfPCell(of.phrase(shown, print));
            boolean isRightToLeft = of.reads(shown) == PdfWriter.RUN_DIRECTION_RTL;
            cell.setRunDirection(of.reads(shown));
            // A cell that reads from the right begins there by itself; a figure beside it is put there.
            cell.setHorizontalAlignment(isRightToLeft || of == Letters.ENGLISH ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            cell.setLeading(0, of.leading());
            cell.setBorder(rule == 0 ? Rectangle.NO_BORDER : Rectangle.BOTTOM);
            cell.setBorderColor(RULE);
            cell.setPaddingTop(rule == 0 ? 0 : GAP / 4f);
            cell.setPaddingBottom(rule == 0 ? 0 : GAP / 2f);
            cells.addCell(cell);
            return this;
        }

        /** The library turns the order of the cells, and leaves that of their widths. */
        private static float[] fromTheRight(float[] widths) {
            float[] turned = new float[widths.length];
            for (int column = 0; column < widths.length; column++) {
                turned[widths.length - 1 - column] = widths[column];
            }
            return turned;
        }

        void headed() {
            cells.setHeaderRows(1);
        }

        void done() {
            document.add(cells);
        }
    }

    /** Prints below each page what it belongs to, and its number. */
    private static final class Foot extends PdfPageEventHelper {

        private final String title;

        Foot(String title) {
            this.title = title;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            boolean isUrdu = Letters.URDU.reads(title) == PdfWriter.RUN_DIRECTION_RTL;
            Phrase foot = (isUrdu ? Letters.URDU : Letters.ENGLISH).phrase(title + "   " + writer.getPageNumber(), Letters.SMALL);
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, foot, page.getPageSize().getWidth() / 2, FOOT, 0,
                    isUrdu ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR, 0);
        }
    }
}
