package org.karvan.contract;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.karvan.identity.Side;

/** The text of a contract as it is printed: the frozen text itself, and its copy with the signatures behind it. */
final class ContractPdf {

    private static final int MARGIN = 64;
    private static final int FOOT = 34;
    private static final int LEADING = 14;
    private static final int BODY_SIZE = 10;
    private static final int SMALL_SIZE = 8;
    private static final int HEADING_SIZE = 12;
    private static final int TITLE_SIZE = 18;
    private static final int SPACE = 8;
    private static final int WHOLE_WIDTH = 100;
    private static final Color INK = new Color(0x1c, 0x25, 0x2b);
    private static final Color RULE = new Color(0xb9, 0xc0, 0xc4);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Contract contract;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private int section;

    private ContractPdf(Contract contract) {
        this.contract = contract;
    }

    /** The text of the edition that is being frozen. */
    static byte[] of(Contract contract, Instant frozenAt) {
        return new ContractPdf(contract).print(frozenAt);
    }

    /** The frozen text with a leaf behind it that prints every signature; the text itself is not touched. */
    static byte[] signedCopy(byte[] frozen, Contract contract, String textHash, String keyFingerprint) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(frozen)) {
            PdfStamper stamper = new PdfStamper(reader, copy);
            int leaf = reader.getNumberOfPages() + 1;
            stamper.insertPage(leaf, PageSize.A4);
            ColumnText column = new ColumnText(stamper.getOverContent(leaf));
            column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, PageSize.A4.getHeight() - MARGIN);
            signatureLeaf(contract, textHash, keyFingerprint).forEach(column::addElement);
            column.go();
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toByteArray();
    }

    private static List<Element> signatureLeaf(Contract contract, String textHash, String keyFingerprint) {
        List<Element> leaf = new ArrayList<>();
        leaf.add(paragraph(InEnglish.fill("contract.pdf.signatures", contract.reference()), bold(HEADING_SIZE)));
        leaf.add(paragraph(InEnglish.fill("contract.pdf.signed.text", contract.edition(), textHash), plain(BODY_SIZE)));
        for (ContractSignature signature : contract.signatures()) {
            boolean buys = signature.side() == Side.BUYER;
            leaf.add(paragraph(InEnglish.fill(buys ? "contract.pdf.forBuyer" : "contract.pdf.forSupplier",
                    buys ? contract.buyerName() : contract.supplierName()), bold(BODY_SIZE)));
            leaf.add(paragraph(InEnglish.fill("contract.pdf.signed.by", signature.signerName(), SECOND.format(signature.signedAt())),
                    plain(BODY_SIZE)));
            leaf.add(paragraph(signature.statement(), code()));
            leaf.add(paragraph(InEnglish.fill("contract.pdf.signed.proof", signature.proof()), code()));
        }
        leaf.add(paragraph(InEnglish.fill("contract.pdf.key", keyFingerprint), plain(SMALL_SIZE)));
        return leaf;
    }

    private byte[] print(Instant frozenAt) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, pdf);
        writer.setPageEvent(new Footer(InEnglish.fill("contract.pdf.footer", contract.reference(), contract.edition())));
        document.addTitle(contract.reference() + " " + contract.title());
        document.open();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(frozenAt.atZone(ZoneOffset.UTC))));
        head();
        parties();
        goods();
        schedule();
        delivery();
        price();
        term();
        conditions();
        contract.clauses().forEach(clause -> {
            heading(clause.heading());
            clause.body().lines().filter(line -> !line.isBlank()).forEach(this::prose);
        });
        document.close();
        return pdf.toByteArray();
    }

    private void head() {
        document.add(paragraph(InEnglish.of(contract.type()), plain(BODY_SIZE)));
        document.add(paragraph(contract.title(), bold(TITLE_SIZE)));
        prose(InEnglish.fill("contract.pdf.reference", contract.reference(), contract.edition()));
    }

    private void parties() {
        heading(InEnglish.text("contract.pdf.parties"));
        prose(InEnglish.fill("contract.pdf.between", contract.buyerName(), contract.supplierName()));
        if (contract.tenderReference() != null) {
            prose(InEnglish.fill("contract.pdf.fromAward", contract.tenderReference(), contract.bidReference()));
        }
    }

    private void goods() {
        heading(InEnglish.text("contract.pdf.goods"));
        PdfPTable table = table(1, 4, 2, 3, 2);
        header(table, "contract.item.number", "contract.item.material", "contract.item.grade", "contract.item.quantity", "contract.item.hsCode");
        for (ContractItem item : contract.bargain().items()) {
            cell(table, String.valueOf(item.number()));
            String material = InEnglish.of(item.mineral()) + ", " + InEnglish.of(item.form()).toLowerCase(Locale.ENGLISH);
            cell(table, item.description() == null ? material : material + ". " + item.description());
            cell(table, PriceClause.plain(item.grade().value()) + " %");
            cell(table, item.quantity() == null ? "-" : PriceClause.plain(item.quantity().value()) + " dmt");
            cell(table, item.hsCode() == null ? "-" : item.hsCode());
        }
        document.add(table);
        if (contract.delivery().productionShare() != null) {
            prose(InEnglish.fill("contract.pdf.share", PriceClause.plain(contract.delivery().productionShare().value())));
        }
    }

    private void schedule() {
        if (contract.bargain().schedule().isEmpty()) {
            return;
        }
        heading(InEnglish.text("contract.pdf.schedule"));
        PdfPTable table = table(1, 1);
        header(table, "contract.schedule.period", "contract.schedule.mass");
        for (ScheduledQuantity planned : contract.bargain().schedule()) {
            cell(table, planned.period());
            cell(table, PriceClause.plain(planned.mass().value()) + " dmt");
        }
        document.add(table);
    }

    private void delivery() {
        heading(InEnglish.text("contract.pdf.delivery"));
        prose(InEnglish.fill("contract.pdf.incoterm", contract.delivery().incoterm(), contract.delivery().place()));
        if (contract.delivery().tolerance() != null) {
            prose(InEnglish.fill("contract.pdf.tolerance", PriceClause.plain(contract.delivery().tolerance().value()), contract.delivery().toleranceOption()));
        }
    }

    private void price() {
        heading(InEnglish.text("contract.pdf.price"));
        String currency = contract.bargain().currency().getCurrencyCode();
        for (PriceClause clause : contract.bargain().priceClauses()) {
            String sentence = InEnglish.fill(clause.sentenceKey(), clause.figures(currency));
            String scope = clause.itemNumber() == null ? "" : InEnglish.fill("contract.pdf.forItem", clause.itemNumber()) + " ";
            prose(PriceTerms.number(contract, clause) + "  " + scope + sentence);
        }
    }

    private void term() {
        heading(InEnglish.text("contract.pdf.term"));
        prose(InEnglish.fill("contract.pdf.dates", day(contract.term().effectiveDate()), day(contract.term().endDate()), day(contract.term().longStopDate())));
        if (contract.term().isSuspendable()) {
            prose(InEnglish.text("contract.pdf.suspendable"));
        }
        if (contract.term().noticeDays() != null) {
            prose(InEnglish.fill("contract.pdf.notice", contract.term().noticeDays()));
        }
    }

    private void conditions() {
        if (contract.conditions().isEmpty()) {
            return;
        }
        heading(InEnglish.text("contract.pdf.conditions"));
        contract.conditions().forEach(condition -> prose(section + "." + condition.number() + "  " + condition.words()));
    }

    private void heading(String words) {
        section++;
        Paragraph heading = paragraph(section + ".  " + words, bold(HEADING_SIZE));
        heading.setSpacingBefore(SPACE * 2);
        document.add(heading);
    }

    private void prose(String words) {
        document.add(paragraph(words, plain(BODY_SIZE)));
    }

    private static Paragraph paragraph(String words, Font font) {
        Paragraph paragraph = new Paragraph(new Chunk(words, font));
        paragraph.setLeading(Math.max(LEADING, font.getSize() + LEADING - BODY_SIZE));
        paragraph.setSpacingAfter(SPACE);
        return paragraph;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(WHOLE_WIDTH);
        table.setHeaderRows(1);
        table.setSpacingAfter(SPACE);
        return table;
    }

    private static void header(PdfPTable table, String... keys) {
        for (String key : keys) {
            cell(table, new Phrase(InEnglish.text(key), bold(SMALL_SIZE)));
        }
    }

    private static void cell(PdfPTable table, String words) {
        cell(table, new Phrase(words, plain(BODY_SIZE)));
    }

    private static void cell(PdfPTable table, Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(SPACE / 2);
        table.addCell(cell);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static Font plain(int size) {
        return FontFactory.getFont(FontFactory.HELVETICA, size, INK);
    }

    private static Font bold(int size) {
        return FontFactory.getFont(FontFactory.HELVETICA_BOLD, size, INK);
    }

    private static Font code() {
        return FontFactory.getFont(FontFactory.COURIER, SMALL_SIZE, INK);
    }

    /** Prints below each page which contract and edition it belongs to, and its number. */
    private static final class Footer extends PdfPageEventHelper {

        private final String words;

        Footer(String words) {
            this.words = words;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            PdfContentByte content = writer.getDirectContent();
            Phrase foot = new Phrase(words + "   " + writer.getPageNumber(), plain(SMALL_SIZE));
            ColumnText.showTextAligned(content, Element.ALIGN_CENTER, foot, page.getPageSize().getWidth() / 2, FOOT, 0);
        }
    }
}
