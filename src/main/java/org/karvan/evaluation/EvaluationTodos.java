package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Todo;
import org.karvan.workflow.TodoSource;

/** What waits for evaluators, officers and approvers while a tender is evaluated, and for bidders who are asked. */
@Dependent
class EvaluationTodos implements TodoSource {

    private static final String PAGE = "/evaluation/evaluation.xhtml?tender=";
    private static final String CLARIFICATION = "/evaluation/clarification.xhtml?reference=";
    private static final String SHEET = "/evaluation/scores.xhtml?tender=";

    private static final Set<EvaluationState> WAITING =
            EnumSet.of(EvaluationState.SCORING,
            EvaluationState.LOCKED, EvaluationState.RANKED, EvaluationState.REPORTED, EvaluationState.RECOMMENDED);

    @Inject
    private EvaluationStore store;

    @Override
    public List<Todo> todos(Actor reader) {
        if (reader.is(Role.BIDDER)) {
            return store.clarificationsOf(reader.organisationId(), MOST).stream().map(EvaluationTodos::answering).toList();
        }
        if (!reader.is(Role.EVALUATOR) && !reader.is(Role.OFFICER) && !reader.is(Role.APPROVER)) {
            return List.of();
        }
        List<Evaluation> waiting = store.standing(reader.organisationId(), WAITING, MOST);
        Map<Long, ScoreSheet> sheets = store.sheetsOf(reader.accountId(), waiting.stream().map(Evaluation::id).toList()).stream()
                .collect(Collectors.toMap(ScoreSheet::evaluationId, Function.identity()));
        return waiting.stream().flatMap(each -> todo(each, Optional.ofNullable(sheets.get(each.id())), reader)).toList();
    }

    private static Todo answering(Clarification asked) {
        return new Todo("todo.clarification.answer", asked.reference(), asked.tenderReference(), CLARIFICATION + asked.reference(),
                asked.answerUntil(), asked.askedAt());
    }

    private static Stream<Todo> todo(Evaluation evaluation, Optional<ScoreSheet> sheet, Actor reader) {
        boolean free = sheet.filter(ScoreSheet::isFree).isPresent();
        return switch (evaluation.state()) {
            case SCORING -> reader.is(Role.EVALUATOR) ? scoring(evaluation, sheet) : Stream.empty();
            case LOCKED -> free ? Stream.of(sheet.get().isConfirmed()
                    ? todo("todo.evaluation.count", evaluation, PAGE, evaluation.lockedAt())
                    : todo("todo.evaluation.declareAgain", evaluation, PAGE, evaluation.lockedAt())) : Stream.empty();
            case RANKED -> free && !sheet.get().isSigned()
                    ? Stream.of(todo("todo.evaluation.sign", evaluation, PAGE, evaluation.rankedAt()))
                    : Stream.empty();
            case REPORTED -> free || reader.is(Role.OFFICER)
                    ? Stream.of(todo("todo.evaluation.recommend", evaluation, PAGE, evaluation.reportedAt()))
                    : Stream.empty();
            case RECOMMENDED -> reader.is(Role.APPROVER) && sheet.isEmpty()
                    ? Stream.of(todo("todo.evaluation.decide", evaluation, PAGE, evaluation.reportedAt()))
                    : Stream.empty();
            case INTENDED, CONCLUDED, ENDED -> Stream.empty();
        };
    }

    private static Stream<Todo> scoring(Evaluation evaluation, Optional<ScoreSheet> sheet) {
        if (sheet.isEmpty()) {
            return Stream.of(todo("todo.evaluation.declare", evaluation, PAGE, evaluation.beganAt()));
        }
        if (!sheet.get().isFree()) {
            return Stream.empty();
        }
        return Stream.of(sheet.get().isHandedIn()
                ? todo("todo.evaluation.lock", evaluation, PAGE, sheet.get().handedInAt())
                : todo("todo.evaluation.score", evaluation, SHEET, evaluation.beganAt()));
    }

    private static Todo todo(String verb, Evaluation evaluation, String page, Instant since) {
        String tender = evaluation.tenderReference();
        return new Todo(verb, tender, evaluation.title(), page + tender, null, since);
    }
}
