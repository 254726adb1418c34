package org.karvan.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.karvan.document.Upload;

/** How large a file may be, for the fields in which one is chosen. */
@Named
@ApplicationScoped
public class UploadLimit {

    /** In bytes. */
    public int getBytes() {
        return Upload.LARGEST;
    }

    /** In megabytes of 1024 × 1024 bytes. */
    public int getMegabytes() {
        return Upload.LARGEST_MEGABYTES;
    }
}
