package org.karvan.evaluation.web;

import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.evaluation.ScoreDraft;
import org.karvan.evaluation.ScoreForm;

/** One line of the sheet while it is being filled in: a bid in a criterion. */
public class ScoreEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String bid;
    private final String code;
    private final String criterion;
    private final BigDecimal weight;
    private final String answer;
    private BigDecimal points;
    private String remark;

    ScoreEntry(String bid, ScoreForm.Line line) {
        this.bid = bid;
        this.code = line.code();
        this.criterion = line.criterion();
        this.weight = line.weight().value();
        this.answer = line.answer();
        this.points = line.points();
        this.remark = line.remark();
    }

    ScoreDraft draft() {
        return new ScoreDraft(bid, code, points, remark);
    }

    public String getCriterion() {
        return criterion;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public String getAnswer() {
        return answer;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
