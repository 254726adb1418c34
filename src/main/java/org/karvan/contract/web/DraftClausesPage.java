package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.karvan.contract.ContractSheet;

/** The page on which the clauses in prose and the conditions of a draft are written. */
@Named
@ViewScoped
public class DraftClausesPage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "draft-clauses";

    private Integer clause;
    private String heading;
    private String body;
    private String words;

    @Override
    protected void fill(ContractSheet saved) {
        saved.clauses().stream().filter(each -> clause != null && each.number() == clause).findFirst().ifPresentOrElse(each -> {
            heading = each.heading();
            body = each.body();
        }, () -> clause = null);
    }

    /** Adds the clause, or changes the one that the address names. */
    public String save() {
        drafts().putClause(getReference(), seen(), clause, heading, body);
        return again(NAME);
    }

    /** Takes a clause out. */
    public String remove(int number) {
        drafts().removeClause(getReference(), seen(), number);
        return again(NAME);
    }

    /** Adds a condition. */
    public String addCondition() {
        drafts().addCondition(getReference(), seen(), words);
        return again(NAME);
    }

    /** Takes a condition out. */
    public String removeCondition(int number) {
        drafts().removeCondition(getReference(), seen(), number);
        return again(NAME);
    }

    public Integer getClause() {
        return clause;
    }

    public void setClause(Integer clause) {
        this.clause = clause;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
