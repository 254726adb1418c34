package org.karvan.provenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.document.web.Attachment;
import org.karvan.provenance.MineTitles;
import org.karvan.provenance.TitleCopy;

/** The copy of a mine title, sent to a reader who may see it. */
@Named
@RequestScoped
public class TitleCopyPage {

    @Inject
    private MineTitles titles;

    private Long id;

    /** Sends the copy. */
    public void load() {
        TitleCopy copy = titles.copy(id);
        Attachment.send(copy.document(), copy.content());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
