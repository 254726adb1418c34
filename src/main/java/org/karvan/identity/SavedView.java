package org.karvan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.karvan.platform.config.Stored;

/**
 * The filters of a list under a name that somebody gave them. Only he sees it, and it holds no row: whoever opens it asks
 * the list anew, with the rights he has then.
 */
@Entity
@Table(name = "saved_view")
public class SavedView extends Stored {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    /** The longest path of a list, in characters. */
    static final int LONGEST_LIST = 80;

    /** The longest filters, in characters as an address writes them. */
    static final int LONGEST_QUERY = 500;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(nullable = false, length = LONGEST_LIST)
    private String list;

    @Column(nullable = false, length = LONGEST_QUERY)
    private String query;

    protected SavedView() {
    }

    SavedView(Long accountId, String name, String list, String query) {
        this.accountId = accountId;
        this.name = name;
        this.list = list;
        this.query = query;
    }

    /** From now on it stands for these filters. */
    void become(String filters) {
        query = filters;
    }
}
