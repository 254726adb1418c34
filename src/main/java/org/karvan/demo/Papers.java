package org.karvan.demo;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.karvan.document.Upload;

/** The papers of the demonstration: one page each, which says that it stands for the real one. */
final class Papers {

    private Papers() {
    }

    static Upload named(String title, String owner) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document page = new Document();
        PdfWriter.getInstance(page, file);
        page.open();
        page.add(new Paragraph(title));
        page.add(new Paragraph(owner));
        page.add(new Paragraph("This page stands for the real paper in the demonstration of Karvan."));
        page.close();
        return new Upload(title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf", file.toByteArray());
    }
}
