package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.contract.ContractRow;
import org.karvan.contract.Contracts;

/** The inbox of contracts that wait for the reader: to clear, to approve, to accept, to sign. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    private transient List<ContractRow> rows;

    /** Reads what waits. */
    public void load() {
        rows = contracts.waiting();
    }

    public List<ContractRow> getRows() {
        return rows;
    }
}
