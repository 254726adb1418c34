package org.karvan.bid.web;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/** How the portal's papers about bids look: a title, facts in two columns, tables, lines in a fixed pitch. */
final class PdfSheet {

    /** The media type of what it makes. */
    static final String MEDIA_TYPE = "application/pdf";

    private static final int MARGIN = 50;
    private static final int FACTS_LABEL = 1;
    private static final int FACTS_VALUE = 2;
    private static final int WHOLE_WIDTH = 100;
    private static final int GAP = 8;

    private static final Font TITLE = new Font(Font.HELVETICA, 16, Font.BOLD);
    private static final Font HEADING = new Font(Font.HELVETICA, 11, Font.BOLD);
    private static final Font TEXT = new Font(Font.HELVETICA, 10);
    private static final Font LABEL = new Font(Font.HELVETICA, 9, Font.BOLD);
    private static final Font FIXED = new Font(Font.COURIER, 8);

    private final Document document;

    private PdfSheet(Document document) {
        this.document = document;
    }

    /** A finished document with that title. */
    static byte[] made(String title, Consumer<PdfSheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.open();
        PdfSheet sheet = new PdfSheet(document);
        sheet.paragraph(title, TITLE);
        content.accept(sheet);
        document.close();
        return bytes.toByteArray();
    }

    void heading(String text) {
        paragraph(text, HEADING);
    }

    void text(String text) {
        paragraph(text, TEXT);
    }

    /** Lines that somebody will compare letter by letter. */
    void fixed(String lines) {
        paragraph(lines, FIXED);
    }

    /** Labels and values; the label comes first in each pair. */
    void facts(List<String[]> facts) {
        PdfPTable table = new PdfPTable(new float[] {FACTS_LABEL, FACTS_VALUE});
        table.setWidthPercentage(WHOLE_WIDTH);
        table.setSpacingAfter(GAP);
        for (String[] fact : facts) {
            table.addCell(cell(fact[0], LABEL));
            table.addCell(cell(fact[1], TEXT));
        }
        document.add(table);
    }

    /** A table with a head that is repeated on each page. */
    void table(float[] widths, List<String> head, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(WHOLE_WIDTH);
        table.setSpacingAfter(GAP);
        table.setHeaderRows(1);
        head.forEach(label -> table.addCell(cell(label, LABEL)));
        rows.forEach(row -> row.forEach(value -> table.addCell(cell(value, FIXED))));
        document.add(table);
    }

    private void paragraph(String text, Font font) {
        Paragraph paragraph = new Paragraph(new Chunk(text, font));
        paragraph.setSpacingAfter(GAP);
        document.add(paragraph);
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        cell.setPadding(GAP / 2);
        return cell;
    }
}
