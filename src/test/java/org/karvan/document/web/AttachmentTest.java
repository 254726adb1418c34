package org.karvan.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void theNameIsGivenInAsciiAndAsItIs() {
        assertEquals("attachment; filename=\"Lot 1 ____*_.pdf\"; filename*=UTF-8''Lot%201%20%D8%A7%D8%B1%D8%AF%D9%88%2A%22.pdf",
                Attachment.disposition("Lot 1 اردو*\".pdf"));
    }
}
